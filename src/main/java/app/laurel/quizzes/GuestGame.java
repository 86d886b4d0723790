package app.laurel.quizzes;

import app.laurel.platform.NotFound;
import app.laurel.questions.Response;
import app.laurel.questions.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quiz that a guest plays: the same as an attempt, but it lives only as long as the guest's page,
 * and nothing of it is stored.
 */
public final class GuestGame {

    private final UUID id = UUID.randomUUID();
    private final UUID quiz;
    private final String title;
    private final List<ServedQuestion> served;
    private final Clock clock;
    private final Instant begun;
    private final @Nullable Instant deadline;
    private @Nullable Instant ended;

    GuestGame(Quiz quiz, List<ServedQuestion> served, Clock clock) {
        this.quiz = quiz.getId();
        this.title = quiz.title();
        this.served = new ArrayList<>(served);
        this.clock = clock;
        this.begun = clock.instant();
        this.deadline =
                quiz.timeLimitSeconds() == 0 ? null : begun.plusSeconds(quiz.timeLimitSeconds());
    }

    /** Where it stands; its time goes on whether or not anybody looks. */
    public PlayPage page() {
        var position = position();
        var next = position < served.size() ? served.get(position) : null;
        return new PlayPage(
                id,
                quiz,
                title,
                state(),
                1,
                served.size(),
                position,
                (int)
                        served.stream()
                                .filter(one -> one.given() != null && one.given().correct())
                                .count(),
                deadline,
                next == null ? null : next.written().imageUrl(),
                next == null ? null : next.written().imageAlt(),
                next == null ? null : next.asked(position));
    }

    /** Takes the answer to a question, once; null when the time is over. */
    public @Nullable Verdict answer(int index, Response response) {
        if (index < 0 || index >= served.size()) {
            throw new NotFound();
        }
        var question = served.get(index);
        if (question.isAnswered()) {
            return question.verdict();
        }
        if (state() != AttemptState.RUNNING || index != position()) {
            return null;
        }
        var written = question.asWritten(response);
        var graded = question.question().task().grade(written);
        served.set(
                index,
                question.answered(
                        new ServedQuestion.Given(graded.correct(), written, graded.words())));
        if (position() == served.size()) {
            ended = clock.instant();
        }
        return served.get(index).verdict();
    }

    /** How it went; as the result of an attempt that nobody stored. */
    public AttemptResult result() {
        var page = page();
        var end = ended != null ? ended : deadline != null ? deadline : clock.instant();
        return new AttemptResult(
                id,
                quiz,
                title,
                "",
                "",
                "",
                true,
                false,
                1,
                1,
                served.size(),
                page.correct(),
                page.state() == AttemptState.TIMED_OUT,
                (int) Math.min(Integer.MAX_VALUE, Duration.between(begun, end).toMillis()),
                end,
                served.stream().map(AttemptResult::reviewed).toList());
    }

    private AttemptState state() {
        if (ended != null) {
            return AttemptState.FINISHED;
        }
        return deadline != null && !deadline.isAfter(clock.instant())
                ? AttemptState.TIMED_OUT
                : AttemptState.RUNNING;
    }

    private int position() {
        var position = 0;
        while (position < served.size() && served.get(position).isAnswered()) {
            position++;
        }
        return position;
    }
}
