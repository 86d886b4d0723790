package app.laurel.quizzes;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quiz for somebody who may play it.
 *
 * @param used how many attempts the person has begun
 * @param running the attempt that can be gone on with, or null
 * @param past the person's closed attempts, the newest first; 20 at most
 */
public record QuizToPlay(QuizCard quiz, int used, @Nullable UUID running, List<Past> past) {

    /**
     * A closed attempt.
     *
     * @param timeMs from the beginning to the end
     */
    public record Past(
            UUID id, int number, int correct, int questions, int timeMs, boolean timedOut) {}

    /** How many attempts can still be begun, 0 or more. */
    public int left() {
        return Math.max(0, quiz.maxAttempts() - used);
    }

    /** The attempt with the most right answers, the quickest of those; null before the first. */
    public @Nullable Past best() {
        return past.stream()
                .min(
                        Comparator.comparingInt((Past one) -> -one.correct())
                                .thenComparingInt(Past::timeMs))
                .orElse(null);
    }

    static QuizToPlay of(QuizCard quiz, List<AttemptHistory.OwnLine> own) {
        return new QuizToPlay(
                quiz,
                own.stream().mapToInt(AttemptHistory.OwnLine::getNumber).max().orElse(0),
                own.stream()
                        .filter(one -> one.getState().equals(AttemptState.RUNNING.name()))
                        .map(AttemptHistory.OwnLine::getId)
                        .findFirst()
                        .orElse(null),
                own.stream()
                        .filter(one -> !one.getState().equals(AttemptState.RUNNING.name()))
                        .map(
                                one ->
                                        new Past(
                                                one.getId(),
                                                one.getNumber(),
                                                one.getCorrect(),
                                                one.getQuestions(),
                                                one.getTimeMs(),
                                                one.getTimedOut()))
                        .toList());
    }
}
