package app.laurel.quizzes.web;

import app.laurel.questions.Kind;
import app.laurel.quizzes.OptionDraft;
import app.laurel.quizzes.QuestionDraft;
import app.laurel.quizzes.QuizDraft;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as a program writes it. What is missing is what a new quiz begins with: English, medium,
 * one attempt, no time limit, shuffled, at once.
 *
 * @param heroImageAlt what the picture shows; the title when missing
 */
record QuizWanted(
        @Nullable String title,
        @Nullable String description,
        @Nullable String heroImageUrl,
        @Nullable String heroImageAlt,
        @Nullable String language,
        @Nullable String difficulty,
        @Nullable Integer maxAttempts,
        @Nullable Integer timeLimitSeconds,
        @Nullable Boolean randomizeQuestions,
        @Nullable Boolean randomizeAnswers,
        @Nullable Instant publishedAt,
        @Nullable String subject,
        @Nullable Boolean publicPlay,
        @Nullable List<QuestionWanted> questions) {

    /**
     * A question.
     *
     * @param kind one or several right answers by their number, when missing
     * @param imageAlt what the picture shows; the question when missing
     */
    record QuestionWanted(
            @Nullable Kind kind,
            @Nullable String text,
            @Nullable String imageUrl,
            @Nullable String imageAlt,
            @Nullable List<AnswerWanted> answers,
            @Nullable String tolerance,
            @Nullable String unit,
            @Nullable Boolean accentsOptional,
            @Nullable String hint,
            @Nullable String explanation,
            @Nullable List<String> concepts) {

        QuestionDraft draft() {
            var options =
                    Objects.requireNonNullElse(answers, List.<AnswerWanted>of()).stream()
                            .map(AnswerWanted::draft)
                            .toList();
            var right = options.stream().filter(OptionDraft::right).count();
            return new QuestionDraft(
                    kind == null ? right > 1 ? Kind.SEVERAL : Kind.SINGLE : kind,
                    text,
                    options,
                    tolerance,
                    unit,
                    Boolean.TRUE.equals(accentsOptional),
                    hint,
                    explanation,
                    concepts,
                    imageUrl,
                    alt(imageUrl, imageAlt, text));
        }
    }

    /** What there is to choose from. */
    record AnswerWanted(@Nullable String text, @Nullable Boolean isCorrect) {

        OptionDraft draft() {
            return new OptionDraft(text, Boolean.TRUE.equals(isCorrect));
        }
    }

    QuizDraft draft() {
        return new QuizDraft(
                title,
                description,
                heroImageUrl,
                alt(heroImageUrl, heroImageAlt, title),
                language,
                difficulty,
                Objects.requireNonNullElse(maxAttempts, 1),
                Objects.requireNonNullElse(timeLimitSeconds, 0),
                !Boolean.FALSE.equals(randomizeQuestions),
                !Boolean.FALSE.equals(randomizeAnswers),
                publishedAt,
                subject,
                Boolean.TRUE.equals(publicPlay),
                Objects.requireNonNullElse(questions, List.<QuestionWanted>of()).stream()
                        .map(QuestionWanted::draft)
                        .toList());
    }

    private static @Nullable String alt(
            @Nullable String url, @Nullable String alt, @Nullable String instead) {
        var isWanting = alt == null && url != null && !url.isEmpty() && instead != null;
        return isWanting
                ? instead.substring(0, Math.min(instead.length(), QuizDraft.LONGEST_ALT))
                : alt;
    }
}
