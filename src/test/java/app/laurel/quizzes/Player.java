package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.questions.Kind;
import app.laurel.questions.Response;
import app.laurel.questions.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Plays quizzes in tests, and knows what is right. */
@Component
public class Player {

    private static final Duration READING = Duration.ofSeconds(8);

    private final StartAttempt start;
    private final AnswerQuestion answer;
    private final TakeAttempt take;
    private final Attempts attempts;
    private final QuestionSets sets;
    private final Clock clock;

    Player(
            StartAttempt start,
            AnswerQuestion answer,
            TakeAttempt take,
            Attempts attempts,
            QuestionSets sets,
            Clock clock) {
        this.start = start;
        this.answer = answer;
        this.take = take;
        this.attempts = attempts;
        this.sets = sets;
        this.clock = clock;
    }

    /** Plays a quiz from the first to the last question; the first so many answers are right. */
    public UUID play(Actor actor, UUID quiz, int correct) {
        var attempt = start.start(actor, quiz);
        finish(actor, attempt, correct);
        return attempt;
    }

    /** Begins a quiz and leaves it open. */
    public UUID begin(Actor actor, UUID quiz) {
        return start.start(actor, quiz);
    }

    /** Answers what is still open and finishes; questions before {@code correct} are right. */
    public void finish(Actor actor, UUID attempt, int correct) {
        var page = take.open(actor, attempt);
        for (var index = page.position(); index < page.questions(); index++) {
            answer(actor, attempt, index, index < correct, READING);
        }
        take.finish(actor, attempt);
    }

    /** Answers one question that appeared so long ago. */
    public AnswerQuestion.Outcome answer(
            Actor actor, UUID attempt, int index, boolean right, Duration ago) {
        var response = right ? right(actor, attempt, index) : wrong(actor, attempt, index);
        return answer.answer(actor, attempt, index, response, clock.instant().minus(ago));
    }

    /** A right answer with the places as they are shown. */
    public Response right(Actor actor, UUID attempt, int index) {
        var served = served(actor, attempt, index);
        return served.answered(
                        new ServedQuestion.Given(true, served.question().task().solution(), ""))
                .verdict()
                .right();
    }

    /** The question's task with the places as they are shown. */
    public Task task(Actor actor, UUID attempt, int index) {
        return served(actor, attempt, index).question().task();
    }

    /** How the question is answered. */
    public Kind kind(Actor actor, UUID attempt, int index) {
        return served(actor, attempt, index).question().kind();
    }

    private Response wrong(Actor actor, UUID attempt, int index) {
        return switch (right(actor, attempt, index)) {
            case Response.Option(int place) -> new Response.Option(place == 0 ? 1 : 0);
            case Response.Options(List<Integer> places) ->
                    new Response.Options(places.size() > 1 ? places.subList(0, 1) : List.of(0, 1));
            case Response.Order(List<Integer> places) -> new Response.Order(places.reversed());
            case Response.Written written -> new Response.Written("7777");
        };
    }

    private ServedQuestion served(Actor actor, UUID attempt, int index) {
        return PlayedAttempt.of(attempt, attempts.lines(attempt, actor.id()), sets).at(index);
    }

    /** A shuffled quiz of so many questions with four options each. */
    public static QuizDraft draft(String title, int maxAttempts, int seconds, int questions) {
        return draft(title, maxAttempts, seconds, questions(title, questions));
    }

    /** A shuffled quiz. */
    public static QuizDraft draft(
            String title, int maxAttempts, int seconds, List<QuestionDraft> questions) {
        return draft(title, maxAttempts, seconds, true, QuizDraft.GENERAL, questions);
    }

    /** A quiz of two questions that guests may play, for an administrator to publish. */
    public static QuizDraft forGuests(String title) {
        var draft = draft(title, 1, 60, false, QuizDraft.GENERAL, questions(title, 2));
        return new QuizDraft(
                title,
                draft.description(),
                "",
                "",
                "en",
                "easy",
                1,
                60,
                false,
                false,
                null,
                QuizDraft.GENERAL,
                true,
                draft.questions());
    }

    /** The same with words for each picture. */
    public static QuizDraft withWords(QuizDraft draft) {
        return new QuizDraft(
                draft.title(),
                draft.description(),
                draft.heroImageUrl(),
                "A picture",
                draft.language(),
                draft.difficulty(),
                draft.maxAttempts(),
                draft.timeLimitSeconds(),
                draft.randomizeQuestions(),
                draft.randomizeAnswers(),
                draft.publishedAt(),
                draft.subject(),
                draft.publicPlay(),
                draft.questions().stream()
                        .map(
                                one ->
                                        new QuestionDraft(
                                                one.kind(),
                                                one.text(),
                                                one.options(),
                                                one.tolerance(),
                                                one.unit(),
                                                one.accentsOptional(),
                                                one.hint(),
                                                one.explanation(),
                                                one.concepts(),
                                                one.imageUrl(),
                                                "A picture"))
                        .toList());
    }

    /** A quiz that asks as it was written. */
    public static QuizDraft unshuffled(String title, int questions) {
        return draft(title, 1, 0, false, QuizDraft.GENERAL, questions(title, questions));
    }

    /** A quiz whose questions test a concept. */
    public static QuizDraft about(String title, String subject, String concept, int questions) {
        return draft(
                title,
                9,
                0,
                true,
                subject,
                questions(title, questions).stream().map(one -> about(one, concept)).toList());
    }

    private static QuestionDraft about(QuestionDraft one, String concept) {
        return new QuestionDraft(
                one.kind(),
                one.text(),
                one.options(),
                one.tolerance(),
                one.unit(),
                one.accentsOptional(),
                one.hint(),
                one.explanation(),
                List.of(concept),
                one.imageUrl(),
                one.imageAlt());
    }

    private static QuizDraft draft(
            String title,
            int maxAttempts,
            int seconds,
            boolean shuffled,
            String subject,
            List<QuestionDraft> questions) {
        return new QuizDraft(
                title,
                "About " + title,
                "",
                "",
                "en",
                "medium",
                maxAttempts,
                seconds,
                shuffled,
                shuffled,
                null,
                subject,
                false,
                questions);
    }

    private static List<QuestionDraft> questions(String title, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        i ->
                                Quizmaster.single(
                                        "Question number " + i + " of " + title + "?",
                                        "Right",
                                        "Wrong",
                                        "Off",
                                        "No"))
                .toList();
    }
}
