package app.laurel.quizzes;

import app.laurel.people.Installation;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody without an account plays a quiz for everybody whose author allowed it, on an
 * installation whose administrator did. Nothing of it is stored.
 */
@Service
public class PlayAsGuest {

    private static final SecureRandom DICE = new SecureRandom();

    private final Quizzes quizzes;
    private final QuestionSets sets;
    private final Installation installation;
    private final GuestLimit limit;
    private final Clock clock;

    PlayAsGuest(
            Quizzes quizzes,
            QuestionSets sets,
            Installation installation,
            GuestLimit limit,
            Clock clock) {
        this.quizzes = quizzes;
        this.sets = sets;
        this.installation = installation;
        this.limit = limit;
        this.clock = clock;
    }

    /** The quiz, if guests may play it now; else {@link NotFound}. */
    @Transactional(readOnly = true)
    public GuestQuiz quiz(UUID id) {
        var quiz = playable(id);
        return new GuestQuiz(
                id,
                quiz.title(),
                Objects.requireNonNullElse(quiz.description(), ""),
                quiz.heroImageUrl(),
                quiz.heroImageAlt(),
                quiz.questionCount(),
                quiz.timeLimitSeconds());
    }

    /**
     * Begins; the time runs from now on. Refused when it was begun too often from the address
     * within a minute. That is counted in a transaction of its own, so no other one is open here:
     * it would hold a second connection.
     */
    public GuestGame begin(UUID id, String address) {
        var quiz = playable(id);
        if (!limit.count(address)) {
            throw Refusal.because("quizzes.guest.wait");
        }
        var questions = sets.of(id, quiz.version()).posed();
        var shuffle = new Shuffle(DICE.nextLong());
        var order =
                quiz.randomizeQuestions()
                        ? shuffle.questions(questions.size())
                        : Shuffle.inOrder(questions.size());
        return new GuestGame(
                quiz,
                IntStream.of(order)
                        .mapToObj(place -> questions.get(place).question())
                        .map(
                                question ->
                                        ServedQuestion.of(
                                                question, quiz.randomizeAnswers(), shuffle, null))
                        .toList(),
                clock);
    }

    private Quiz playable(UUID id) {
        if (!installation.guestsPlay()) {
            throw new NotFound();
        }
        return quizzes.findById(id)
                .filter(quiz -> quiz.publicPlay() && quiz.familyId() == null)
                .filter(quiz -> quiz.isOpen(clock.instant()))
                .orElseThrow(NotFound::new);
    }
}
