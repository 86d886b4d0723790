package app.laurel.quizzes.web;

import app.laurel.questions.Kind;
import app.laurel.quizzes.OptionDraft;
import app.laurel.quizzes.QuestionDraft;
import app.laurel.quizzes.QuizPage;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quiz with its questions; what is right is in it only for who may change the quiz. */
record WholeQuiz(@JsonUnwrapped QuizShown quiz, List<QuestionShown> questions) {

    /**
     * A question.
     *
     * @param order its place, from 0
     * @param answers what there is to choose from or to put in order; empty for what is written
     * @param accepted what is accepted of what is written; for who may change the quiz
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionShown(
            UUID id,
            int order,
            Kind kind,
            String text,
            @Nullable String imageUrl,
            @Nullable String imageAlt,
            @Nullable String unit,
            List<AnswerShown> answers,
            @Nullable List<String> accepted,
            @Nullable String explanation) {}

    /** Something to choose; {@code isCorrect} is there for who may change the quiz. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerShown(UUID id, String text, @Nullable Boolean isCorrect) {}

    /**
     * @param key the questions as they were written, in the same order; null for who may not know
     */
    static WholeQuiz of(QuizPage page, @Nullable List<QuestionDraft> key) {
        var questions = new ArrayList<QuestionShown>();
        for (var i = 0; i < page.questions().size(); i++) {
            questions.add(question(page.questions().get(i), key == null ? null : key.get(i)));
        }
        return new WholeQuiz(QuizShown.of(page.quiz()), questions);
    }

    private static QuestionShown question(QuizPage.Asked asked, @Nullable QuestionDraft key) {
        return new QuestionShown(
                asked.id(),
                asked.order(),
                asked.kind(),
                asked.text(),
                asked.imageUrl(),
                asked.imageAlt(),
                asked.unit(),
                asked.options().stream()
                        .map(
                                option ->
                                        new AnswerShown(
                                                option.id(), option.text(), right(option, key)))
                        .toList(),
                key == null || !asked.options().isEmpty()
                        ? null
                        : key.options().stream().map(OptionDraft::text).toList(),
                key == null ? null : key.explanation());
    }

    private static @Nullable Boolean right(QuizPage.Option option, @Nullable QuestionDraft key) {
        return key == null
                ? null
                : key.options().stream()
                        .anyMatch(one -> one.right() && one.text().equals(option.text()));
    }
}
