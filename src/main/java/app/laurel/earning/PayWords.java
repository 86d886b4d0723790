package app.laurel.earning;

import app.laurel.learning.LessonFinished;
import app.laurel.people.FamilySettings;
import app.laurel.shell.Text;
import java.util.ArrayList;
import java.util.List;

/** Says in a line of the ledger by which rules a lesson paid what it paid. */
record PayWords(LessonFinished lesson, Worth worth, LessonPay pay, FamilySettings family) {

    String correct() {
        var parts = new ArrayList<String>();
        parts.add(
                Text.of(
                        "earning.correct",
                        lesson.title(),
                        lesson.right().total(),
                        lesson.questions()));
        if (worth.staked() > 0) {
            parts.add(Text.of("earning.staked", worth.staked(), family.lessons().stakeWon()));
        }
        addWhatPaidNothing(parts);
        return joined(parts);
    }

    String lost() {
        var each = family.lessons().stakeLost();
        var parts = new ArrayList<String>();
        parts.add(Text.of("earning.lost", lesson.title(), worth.lost(), each));
        if (pay.lost() < worth.lost() * each) {
            parts.add(Text.of("earning.lost.all"));
        }
        return String.join(Text.of("earning.and"), parts);
    }

    String finished() {
        var parts = new ArrayList<String>();
        parts.add(Text.of("earning.finished", lesson.title()));
        if (pay.correct() == 0) {
            // Nothing else in the ledger tells
            addWhatPaidNothing(parts);
        }
        return joined(parts);
    }

    private void addWhatPaidNothing(List<String> parts) {
        if (worth.known() > 0) {
            parts.add(Text.of("earning.known", worth.known()));
        }
        if (worth.tooFast() > 0) {
            parts.add(Text.of("earning.tooFast", worth.tooFast()));
        }
    }

    private String joined(List<String> parts) {
        if (worth.repetition() != Repetition.FIRST) {
            parts.add(Text.of("earning.share." + worth.repetition()));
        }
        if (pay.withheld() > 0) {
            parts.add(Text.of("earning.limit", family.lessons().perDay()));
        }
        return String.join(Text.of("earning.and"), parts);
    }
}
