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

/**
 * A quiz with its questions. What is right, and what else only its authors know, is in it only for
 * who may change the quiz: in the words in which {@link QuizWanted} takes it, so that what was read
 * can be written back.
 *
 * @param publicPlay whether guests may play it; for whoever may change the quiz
 */
record WholeQuiz(
        @JsonUnwrapped QuizShown quiz,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean publicPlay,
        List<QuestionShown> questions) {

    /**
     * A question.
     *
     * @param order its place, from 0
     * @param answers what there is to choose from or to put in order, for whoever may change the
     *     quiz in the right order; of what is written, what is right, for them only
     * @param accepted what is accepted of what is written; for whoever may change the quiz
     * @param tolerance by how much a number may be off; for whoever may change the quiz
     * @param accentsOptional whether a text is right without accents; for whoever may change the
     *     quiz
     * @param hint what helps; for whoever may change the quiz
     * @param concepts ids of the concepts that it tests; for whoever may change the quiz
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
            @Nullable String tolerance,
            @Nullable Boolean accentsOptional,
            @Nullable String hint,
            @Nullable String explanation,
            @Nullable List<String> concepts) {}

    /**
     * Something to choose, or to write.
     *
     * @param id what an attempt names it by; null for what is written
     * @param isCorrect whether it is right; for whoever may change the quiz
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerShown(@Nullable UUID id, String text, @Nullable Boolean isCorrect) {}

    /**
     * @param key the questions as they were written, in the same order; null for whoever may not
     *     know
     */
    static WholeQuiz of(QuizPage page, @Nullable List<QuestionDraft> key) {
        var questions = new ArrayList<QuestionShown>();
        for (var i = 0; i < page.questions().size(); i++) {
            var asked = page.questions().get(i);
            questions.add(key == null ? posed(asked) : known(asked, key.get(i)));
        }
        return new WholeQuiz(
                QuizShown.of(page.quiz()),
                page.quiz().mine() ? page.quiz().publicPlay() : null,
                questions);
    }

    private static QuestionShown posed(QuizPage.Asked asked) {
        return new QuestionShown(
                asked.id(),
                asked.order(),
                asked.kind(),
                asked.text(),
                asked.imageUrl(),
                asked.imageAlt(),
                asked.unit(),
                asked.options().stream()
                        .map(option -> new AnswerShown(option.id(), option.text(), null))
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static QuestionShown known(QuizPage.Asked asked, QuestionDraft key) {
        return new QuestionShown(
                asked.id(),
                asked.order(),
                asked.kind(),
                asked.text(),
                asked.imageUrl(),
                asked.imageAlt(),
                asked.unit(),
                answers(asked, key),
                asked.options().isEmpty()
                        ? key.options().stream().map(OptionDraft::text).toList()
                        : null,
                key.tolerance().isEmpty() ? null : key.tolerance(),
                asked.kind() == Kind.TEXT ? key.accentsOptional() : null,
                key.hint().isEmpty() ? null : key.hint(),
                key.explanation(),
                key.concepts());
    }

    /** As they were written: what is to be put in order lies elsewhere than it is shown. */
    private static List<AnswerShown> answers(QuizPage.Asked asked, QuestionDraft key) {
        var shown = asked.options();
        var answers = new ArrayList<AnswerShown>();
        for (var written : key.options()) {
            var id =
                    asked.kind() == Kind.ORDER
                            ? shown.stream()
                                    .filter(option -> option.text().equals(written.text()))
                                    .map(QuizPage.Option::id)
                                    .findFirst()
                                    .orElseThrow()
                            : shown.isEmpty() ? null : shown.get(answers.size()).id();
            answers.add(new AnswerShown(id, written.text(), written.right()));
        }
        return answers;
    }
}
