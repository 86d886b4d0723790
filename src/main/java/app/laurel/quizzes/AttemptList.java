package app.laurel.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A page of the closed attempts of a quiz, the newest first.
 *
 * @param total how many there are in all
 * @param page from 1
 */
public record AttemptList(List<Item> items, long total, int page, int limit) {

    /** An attempt of somebody of the reader's family. */
    public record Item(
            UUID id,
            UUID quizId,
            int userId,
            String name,
            int number,
            int correctCount,
            int totalQuestions,
            int totalTimeMs,
            boolean timedOut,
            Instant completedAt) {}

    /** How many pages there are; 0 for an empty list. */
    public long pages() {
        return (total + limit - 1) / limit;
    }

    /** Whether there is a page after this one. */
    public boolean hasMore() {
        return page < pages();
    }
}
