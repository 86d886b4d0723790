package app.laurel.quizzes.exchange;

import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import app.laurel.quizzes.Moments;
import app.laurel.quizzes.OptionDraft;
import app.laurel.quizzes.QuestionDraft;
import app.laurel.quizzes.QuizDraft;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The shape of a quiz in the REST API: that of Respondeo (title, description, heroImageUrl,
 * language, difficulty, maxAttempts, timeLimitSeconds, randomizeQuestions, randomizeAnswers,
 * publishedAt, and questions with text, imageUrl and answers of text and isCorrect), with what
 * Laurel adds: subject, heroImageAlt, publicPlay, and for questions kind, imageAlt, tolerance,
 * unit, accentsOptional, hint, explanation and concepts. What is missing is as in a new quiz.
 */
public final class QuizShape {

    private QuizShape() {}

    /**
     * The draft that the JSON object says; its rules are not checked here.
     *
     * @throws Refusal of a field that holds something of another kind, such as a word where a
     *     number is wanted
     */
    public static QuizDraft quiz(JsonNode json) {
        var questions = json.path("questions");
        if (!questions.isMissingNode() && !questions.isNull() && !questions.isArray()) {
            throw Refusal.of("questions", "quizzes.json.type");
        }
        var drafts = new ArrayList<QuestionDraft>();
        for (var i = 0; i < questions.size(); i++) {
            drafts.add(question(questions.get(i), "questions[" + i + "]."));
        }
        return quiz(json, drafts);
    }

    static QuizDraft quiz(JsonNode json, List<QuestionDraft> questions) {
        var title = text(json, "title", "");
        var address = text(json, "heroImageUrl", "");
        var attempts = number(json, "maxAttempts", 1);
        var seconds = number(json, "timeLimitSeconds", 0);
        return new QuizDraft(
                title,
                text(json, "description", ""),
                address,
                // Respondeo has no words for pictures
                text(json, "heroImageAlt", address.isEmpty() ? "" : title),
                text(json, "language", "en"),
                text(json, "difficulty", "medium"),
                attempts,
                seconds,
                truth(json, "randomizeQuestions", "", true),
                truth(json, "randomizeAnswers", "", true),
                moment(json),
                text(json, "subject", QuizDraft.GENERAL),
                truth(json, "publicPlay", "", false),
                questions);
    }

    static QuestionDraft question(JsonNode json, String where) {
        if (!json.isObject()) {
            throw Refusal.of(where + "text", "quizzes.json.type");
        }
        var options = options(json, where);
        var text = text(json, "text", where, "");
        var address = text(json, "imageUrl", where, "");
        return new QuestionDraft(
                kind(json, where, options),
                text,
                options,
                text(json, "tolerance", where, ""),
                text(json, "unit", where, ""),
                truth(json, "accentsOptional", where, false),
                text(json, "hint", where, ""),
                text(json, "explanation", where, ""),
                texts(json, "concepts", where),
                address,
                text(json, "imageAlt", where, address.isEmpty() ? "" : shortened(text)));
    }

    /** The quiz in the same shape, in the order of the form. */
    public static Map<String, @Nullable Object> of(QuizDraft quiz) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("title", quiz.title());
        json.put("description", quiz.description());
        json.put("heroImageUrl", emptyToNull(quiz.heroImageUrl()));
        json.put("heroImageAlt", emptyToNull(quiz.heroImageAlt()));
        json.put("subject", quiz.subject());
        json.put("language", quiz.language());
        json.put("difficulty", quiz.difficulty());
        json.put("maxAttempts", quiz.maxAttempts());
        json.put("timeLimitSeconds", quiz.timeLimitSeconds());
        json.put("randomizeQuestions", quiz.randomizeQuestions());
        json.put("randomizeAnswers", quiz.randomizeAnswers());
        json.put("publishedAt", quiz.publishedAt() == null ? null : quiz.publishedAt().toString());
        json.put("publicPlay", quiz.publicPlay());
        json.put("questions", quiz.questions().stream().map(QuizShape::of).toList());
        return json;
    }

    private static Map<String, @Nullable Object> of(QuestionDraft question) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("kind", question.kind() == null ? null : question.kind().name());
        json.put("text", question.text());
        json.put("imageUrl", emptyToNull(question.imageUrl()));
        json.put("imageAlt", emptyToNull(question.imageAlt()));
        json.put(
                "answers",
                question.options().stream()
                        .map(one -> Map.of("text", one.text(), "isCorrect", one.right()))
                        .toList());
        if (question.kind() == Kind.NUMBER) {
            json.put("tolerance", emptyToNull(question.tolerance()));
            json.put("unit", emptyToNull(question.unit()));
        }
        if (question.kind() == Kind.TEXT) {
            json.put("accentsOptional", question.accentsOptional());
        }
        json.put("hint", emptyToNull(question.hint()));
        json.put("explanation", emptyToNull(question.explanation()));
        json.put("concepts", question.concepts());
        return json;
    }

    private static List<OptionDraft> options(JsonNode json, String where) {
        var answers = json.path("answers");
        if (!answers.isArray() && !answers.isMissingNode() && !answers.isNull()) {
            throw Refusal.of(where + "options", "quizzes.json.type");
        }
        var options = new ArrayList<OptionDraft>();
        for (var i = 0; i < answers.size(); i++) {
            var at = where + "options[" + i + "].";
            options.add(
                    new OptionDraft(
                            text(answers.get(i), "text", at, ""),
                            truth(answers.get(i), "isCorrect", at, false)));
        }
        return options;
    }

    /** Without a kind it is one of those that Respondeo has. */
    private static Kind kind(JsonNode json, String where, List<OptionDraft> options) {
        var name = text(json, "kind", where, "");
        if (name.isEmpty()) {
            return options.stream().filter(OptionDraft::right).count() > 1
                    ? Kind.SEVERAL
                    : Kind.SINGLE;
        }
        try {
            return Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(where + "kind", "quizzes.json.kind");
        }
    }

    private static String text(JsonNode json, String name, String fallback) {
        return text(json, name, "", fallback);
    }

    private static String text(JsonNode json, String name, String where, String fallback) {
        var value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return fallback;
        }
        if (!value.isString() && !value.isNumber()) {
            throw Refusal.of(where + name, "quizzes.json.type");
        }
        return value.asString();
    }

    private static List<String> texts(JsonNode json, String name, String where) {
        var values = json.path(name);
        if (values.isMissingNode() || values.isNull()) {
            return List.of();
        }
        if (!values.isArray()
                || StreamSupport.stream(values.spliterator(), false)
                        .anyMatch(one -> !one.isString())) {
            throw Refusal.of(where + name, "quizzes.json.type");
        }
        return StreamSupport.stream(values.spliterator(), false).map(JsonNode::asString).toList();
    }

    private static Integer number(JsonNode json, String name, int fallback) {
        var value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return fallback;
        }
        if (!value.isIntegralNumber()) {
            throw Refusal.of(name, "quizzes.json.type");
        }
        // What is too large for an int is outside of every rule
        return value.canConvertToInt() ? value.asInt() : (Integer) Integer.MAX_VALUE;
    }

    private static boolean truth(JsonNode json, String name, String where, boolean fallback) {
        var value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return fallback;
        }
        if (!value.isBoolean()) {
            throw Refusal.of(where + name, "quizzes.json.type");
        }
        return value.asBoolean();
    }

    private static @Nullable Instant moment(JsonNode json) {
        var written = text(json, "publishedAt", "");
        if (written.isEmpty()) {
            return null;
        }
        try {
            var moment = OffsetDateTime.parse(written).toInstant();
            if (!Moments.areSensible(moment)) {
                throw Refusal.of("publishedAt", "quizzes.form.publishedAt.outside");
            }
            return moment;
        } catch (DateTimeException e) {
            throw Refusal.of("publishedAt", "quizzes.json.moment");
        }
    }

    private static String shortened(String text) {
        return text.length() <= QuizDraft.LONGEST_ALT
                ? text
                : text.substring(0, QuizDraft.LONGEST_ALT);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
