package app.laurel.insights.export;

import app.laurel.people.Learner;
import app.laurel.people.Roster;
import app.laurel.platform.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** An export that was allowed and recorded, and is yet to be written. */
public record LearnerExport(Actor actor, Learner learner, Roster roster, Instant at) {

    private static final int LONGEST = 40;

    /**
     * A name for the file that every system can keep: letters and digits of the learner's name, and
     * the day.
     */
    public String fileName() {
        return "laurel-%s.zip".formatted(nameOf(learner, at, roster.settings().zone()));
    }

    /** The learner and the day as a part of a file's name. */
    static String nameOf(Learner learner, Instant at, ZoneId zone) {
        var letters = learner.name().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        var end = Math.min(letters.length(), letters.offsetByCodePoints(0, longest(letters)));
        var name = letters.substring(0, end).replaceAll("^-+|-+$", "");
        return "%s-%s"
                .formatted(name.isEmpty() ? learner.id() : name, LocalDate.ofInstant(at, zone));
    }

    private static int longest(String letters) {
        return Math.min(LONGEST, letters.codePointCount(0, letters.length()));
    }
}
