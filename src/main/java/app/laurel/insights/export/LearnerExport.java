package app.laurel.insights.export;

import app.laurel.people.Learner;
import app.laurel.people.Roster;
import app.laurel.platform.Actor;
import java.time.Instant;
import java.time.LocalDate;

/** An export that was allowed and recorded, and is yet to be written. */
public record LearnerExport(Actor actor, Learner learner, Roster roster, Instant at) {

    private static final int LONGEST = 40;

    /**
     * A name for the file that every system can keep: letters and digits of the learner's name, and
     * the day.
     */
    public String fileName() {
        var letters = learner.name().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        var end = Math.min(letters.length(), letters.offsetByCodePoints(0, longest(letters)));
        var name = letters.substring(0, end).replaceAll("^-+|-+$", "");
        var day = LocalDate.ofInstant(at, roster.settings().zone());
        return "laurel-%s-%s.zip".formatted(name.isEmpty() ? learner.id() : name, day);
    }

    private static int longest(String letters) {
        return Math.min(LONGEST, letters.codePointCount(0, letters.length()));
    }
}
