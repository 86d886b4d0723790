package app.laurel.mastery;

import org.jspecify.annotations.Nullable;

/**
 * Something a learner could do now.
 *
 * @param lessonId the unfinished lesson to go on with, or null when a new one is to be started
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
        int minutes) {

    /** The reason for a suggestion. */
    public enum Why {
        GO_ON,
        PRACTISE,
        NEW
    }
}
