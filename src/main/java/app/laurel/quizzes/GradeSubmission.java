package app.laurel.quizzes;

import app.laurel.learning.ReadingTime;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.questions.Graded;
import app.laurel.questions.Kind;
import app.laurel.questions.Response;
import app.laurel.quizzes.QuestionSet.Posed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Checks and grades the answers of an attempt that is handed in whole; every mistake at its field.
 */
final class GradeSubmission {

    private static final int LONGEST_MS = 7 * 24 * 60 * 60 * 1000;
    private static final int LONGEST_ANSWER_MS = 10 * 60 * 1000;

    /** A row of {@code attempt_answer}. */
    record Row(
            UUID question,
            @Nullable UUID answer,
            ResponseJson.Stored response,
            String words,
            boolean correct,
            int place,
            int elapsed,
            boolean tooFast) {}

    /**
     * What it came to.
     *
     * @param timeMs the time that counts: never less than anybody needs to read the questions,
     *     never more than the limit
     */
    record Result(List<Row> rows, List<Posed> answered, int timeMs, boolean timedOut) {

        int correct() {
            return (int) rows.stream().filter(Row::correct).count();
        }

        /** The answers as they are announced. */
        List<AttemptFinished.Answered> answers(Instant at) {
            return IntStream.range(0, rows.size())
                    .mapToObj(
                            i ->
                                    new AttemptFinished.Answered(
                                            answered.get(i).question().concepts(),
                                            rows.get(i).correct(),
                                            rows.get(i).elapsed(),
                                            rows.get(i).tooFast(),
                                            at))
                    .toList();
        }
    }

    private record Answer(Posed known, Response response, Graded graded, int place) {}

    private final Map<UUID, Posed> known = new HashMap<>();
    private final int limitMs;

    /**
     * @param limitSeconds the quiz's time limit; 0 for none
     */
    GradeSubmission(List<Posed> questions, int limitSeconds) {
        questions.forEach(one -> known.put(one.question().id(), one));
        this.limitMs = limitSeconds == 0 ? LONGEST_MS : limitSeconds * 1000;
    }

    Result grade(SubmittedAnswers submitted) {
        var claimed = submitted.totalTimeMs();
        if (claimed == null || claimed < 0) {
            throw Refusal.of("totalTimeMs", "quizzes.submit.time");
        }
        var answers = answers(submitted.answers());
        var least =
                answers.stream()
                        .map(one -> ReadingTime.least(one.known().question().text()))
                        .reduce(Duration.ZERO, Duration::plus)
                        .toMillis();
        var time = (int) Math.min(limitMs, Math.max(claimed, least));
        var each = (int) Math.min(LONGEST_ANSWER_MS, claimed / Math.max(1, answers.size()));
        return new Result(
                answers.stream().map(one -> row(one, each)).toList(),
                answers.stream().map(Answer::known).toList(),
                time,
                Boolean.TRUE.equals(submitted.timedOut()) || claimed > limitMs);
    }

    private List<Answer> answers(@Nullable List<SubmittedAnswers.Given> given) {
        if (given == null) {
            throw Refusal.of("answers", "quizzes.submit.answers");
        }
        if (given.size() > known.size()) {
            throw Refusal.of("answers", "quizzes.submit.too-many", known.size());
        }
        var seen = new HashMap<UUID, Integer>();
        var answers = new ArrayList<Answer>();
        for (var i = 0; i < given.size(); i++) {
            var at = "answers[" + i + "].";
            var one = given.get(i);
            var question = question(at, one == null ? null : one.questionId());
            if (one == null || seen.put(question.question().id(), i) != null) {
                throw Refusal.of(at + "questionId", "quizzes.submit.twice");
            }
            var place = one.displayOrder() == null ? (Integer) i : one.displayOrder();
            if (place < 0 || place >= 1000) {
                throw Refusal.of(at + "displayOrder", "quizzes.submit.place");
            }
            var response = response(at, question, one);
            if (response != null) {
                answers.add(new Answer(question, response, grade(at, question, response), place));
            }
        }
        return answers;
    }

    private Posed question(String at, @Nullable String id) {
        var question = known.get(uuid(id));
        if (question == null) {
            throw Refusal.of(at + "questionId", "quizzes.submit.question");
        }
        return question;
    }

    /** Null for a question that was left out. */
    private static @Nullable Response response(
            String at, Posed question, SubmittedAnswers.Given given) {
        var kind = question.question().kind();
        if (kind == Kind.NUMBER || kind == Kind.TEXT) {
            var text = given.text();
            return text == null || text.isBlank() ? null : new Response.Written(text);
        }
        if (kind == Kind.SEVERAL || kind == Kind.ORDER) {
            var ids = given.answerIds();
            if (ids == null && given.answerId() != null && !given.answerId().isEmpty()) {
                ids = List.of(given.answerId());
            }
            if (ids == null || ids.isEmpty()) {
                return null;
            }
            var places = ids.stream().map(id -> place(at + "answerIds", question, id)).toList();
            return kind == Kind.SEVERAL ? new Response.Options(places) : new Response.Order(places);
        }
        var id = given.answerId();
        return id == null || id.isEmpty()
                ? null
                : new Response.Option(place(at + "answerId", question, id));
    }

    private static int place(String field, Posed question, @Nullable String id) {
        var place = question.answers().stream().map(QuizAnswer::id).toList().indexOf(uuid(id));
        if (place < 0) {
            throw Refusal.of(field, "quizzes.submit.answer");
        }
        return place;
    }

    private static Graded grade(String at, Posed question, Response response) {
        try {
            return question.question().content().task().grade(response);
        } catch (NotFound unreadable) {
            throw Refusal.of(at + "answerIds", "quizzes.submit.answer");
        } catch (Refusal refusal) {
            throw Refusal.of(at + "text", refusal.key(), refusal.arguments());
        }
    }

    private static Row row(Answer one, int elapsed) {
        var chosen = one.response() instanceof Response.Option(int place) ? place : -1;
        return new Row(
                one.known().question().id(),
                chosen < 0 ? null : one.known().answers().get(chosen).id(),
                ResponseJson.Stored.of(one.response()),
                one.graded().words(),
                one.graded().correct(),
                one.place(),
                elapsed,
                ReadingTime.isTooShort(one.known().question().text(), elapsed));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
