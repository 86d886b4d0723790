package app.laurel.quizzes.web;

import app.laurel.quizzes.Board;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A person on the leaderboard over all quizzes: the sums of the best attempts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TotalLine(
        long rank,
        String name,
        @Nullable Integer userId,
        int totalCorrect,
        long totalTimeMs,
        int quizzesPlayed) {

    static TotalLine of(Board.Line line) {
        return new TotalLine(
                line.rank(),
                line.name(),
                line.userId(),
                line.correct(),
                line.timeMs(),
                line.quizzes());
    }
}
