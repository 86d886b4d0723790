package app.laurel.quizzes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a leaderboard.
 *
 * @param page from 1
 * @param total how many people are on it in all
 * @param own the reader's own line, or null when the reader is not on it
 * @param around the own line with its neighbours, when it is not on this page; else empty
 */
public record Board(
        int page, int limit, long total, List<Line> rows, @Nullable Line own, List<Line> around) {

    /**
     * A person.
     *
     * @param rank 1 for the first; equal results share a rank, and the ranks after them are left
     *     out
     * @param name the name inside the family, the pseudonym outside
     * @param avatar null outside the family
     * @param userId null outside the family
     * @param attemptId the attempt that counts, where one does and the reader may look at it
     * @param quizzes how many quizzes were played; 1 on the board of a quiz
     * @param own whether it is the reader
     */
    public record Line(
            long rank,
            String name,
            @Nullable Integer userId,
            @Nullable String avatar,
            @Nullable String colour,
            int correct,
            long timeMs,
            int quizzes,
            @Nullable UUID attemptId,
            boolean timedOut,
            boolean own) {}

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + limit - 1) / limit);
    }
}
