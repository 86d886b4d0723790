package app.laurel.quizzes.web;

import app.laurel.quizzes.Board;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person on a leaderboard.
 *
 * @param rank 1 for the first; equal results share one
 * @param name the name inside the family, the pseudonym outside
 * @param userId inside the family only
 * @param quizzesPlayed how many quizzes; 1 on the board of a quiz
 * @param attemptId the attempt that counts, where the caller may look at it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardLine(
        long rank,
        String name,
        @Nullable Integer userId,
        int correctCount,
        long totalTimeMs,
        int quizzesPlayed,
        @Nullable UUID attemptId,
        boolean timedOut) {

    static BoardLine of(Board.Line line) {
        return new BoardLine(
                line.rank(),
                line.name(),
                line.userId(),
                line.correct(),
                line.timeMs(),
                line.quizzes(),
                line.attemptId(),
                line.timedOut());
    }
}
