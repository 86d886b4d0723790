package app.laurel.notices;

import app.laurel.learning.ReportAnswer;
import app.laurel.learning.ReportsAnswered;
import app.laurel.learning.ReportsReopened;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.Text;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves the parents a notice of what became of a question that their children reported. */
@Component
class TellOfAnswers {

    static final String KIND = "REPORT_ANSWERED";

    private static final int LONGEST = 200;

    private final Notices notices;
    private final Changes changes;

    TellOfAnswers(Notices notices, Changes changes) {
        this.notices = notices;
        this.changes = changes;
    }

    @EventListener
    void on(ReportsAnswered answered) {
        var question = answered.question();
        var text =
                Text.of(
                        answered.answer() == ReportAnswer.WITHDRAWN
                                ? "notices.answer.withdrawn"
                                : "notices.answer.kept",
                        question.length() > LONGEST
                                ? question.substring(0, LONGEST) + "…"
                                : question);
        notices.tellAdults(ids(answered.families()), KIND, text, TellOfReports.LINK, answered.at());
        announce(answered.families());
    }

    @EventListener
    void on(ReportsReopened reopened) {
        notices.takeBack(ids(reopened.families()), KIND, reopened.at());
        announce(reopened.families());
    }

    private void announce(Set<Integer> families) {
        families.forEach(family -> changes.announce(family, Topic.NOTICES));
    }

    private static Integer[] ids(Set<Integer> families) {
        return families.toArray(Integer[]::new);
    }
}
