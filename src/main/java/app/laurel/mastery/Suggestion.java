package app.laurel.mastery;

import org.jspecify.annotations.Nullable;

/**
 * Something a learner could do now.
 *
 * @param lessonId the unfinished lesson to go on with, or null when a new one is to be started
 * @param about name of the concept that is the reason, or empty; of something new one that comes
 *     before it and is known
 * @param before name of the concept that gets easier by it, or empty
 * @param more how many more concepts of the unit are due
 * @param minutes about how long it takes
 */
public record Suggestion(
        Why why,
        String unitId,
        @Nullable String lessonId,
        String subject,
        String title,
        String emoji,
        String summary,
        String about,
        String before,
        int more,
        int minutes) {

    /** The reason for a suggestion. */
    public enum Why {
        /** A lesson was begun. */
        GO_ON,
        /** What was learnt would soon be forgotten. */
        REVIEW,
        /** A parent asked for the concept. */
        ASKED,
        /** A concept is weak, and what it builds on is known. */
        PRACTISE,
        /** A concept is weak, and this is what it builds on. */
        FIRST,
        /** A unit of which the learner was never asked anything. */
        NEW,
        /** A unit of which the learner was asked something before. */
        MORE
    }

    /** About how many minutes it takes to answer so many questions, 1 or more. */
    public static int minutesFor(int questions) {
        return Math.max(1, Math.round(questions * 0.75f) + 1);
    }
}
