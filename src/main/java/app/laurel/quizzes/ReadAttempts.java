package app.laurel.quizzes;

import app.laurel.platform.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists what a family made of a quiz. */
@Service
@Transactional(readOnly = true)
public class ReadAttempts {

    private static final int LAST_PAGE = 1_000_000;

    private final ReadQuizzes quizzes;
    private final Attempts attempts;

    ReadAttempts(ReadQuizzes quizzes, Attempts attempts) {
        this.quizzes = quizzes;
        this.attempts = attempts;
    }

    /**
     * Closed attempts of a quiz that the actor may see, the newest first: an adult sees those of
     * the family, a learner only the own ones. Three statements at most.
     *
     * @param user whose attempts are wanted; null for everybody's
     * @param number of the page, from 1; less counts as 1
     * @param limit attempts on a page, 1 to 100; what is outside is taken for the nearest
     */
    public AttemptList ofQuiz(
            Actor actor, UUID quiz, @Nullable Integer user, int number, int limit) {
        quizzes.requireVisible(actor, quiz);
        var page = Math.clamp(number, 1, LAST_PAGE);
        var size = Math.clamp(limit, 1, ReadQuizzes.MOST_ON_A_PAGE);
        var wanted = actor.isLearner() ? (Integer) actor.id() : user;
        if (actor.isLearner() && user != null && user != actor.id()) {
            return new AttemptList(List.of(), 0, page, size);
        }
        return new AttemptList(
                attempts.closed(quiz, actor.familyId(), wanted, size, (page - 1L) * size).stream()
                        .map(line -> item(quiz, line))
                        .toList(),
                attempts.closedInAll(quiz, actor.familyId(), wanted),
                page,
                size);
    }

    private static AttemptList.Item item(UUID quiz, Attempts.ListedLine line) {
        return new AttemptList.Item(
                line.getId(),
                quiz,
                line.getUserId(),
                line.getName(),
                line.getNumber(),
                line.getCorrect(),
                line.getQuestions(),
                line.getTimeMs(),
                line.getTimedOut(),
                line.getCompletedAt());
    }
}
