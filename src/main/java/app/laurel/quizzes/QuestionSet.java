package app.laurel.quizzes;

import app.laurel.questions.GiveNumber;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All questions of one version of a quiz, in their order; it never changes. */
record QuestionSet(List<Posed> posed, List<QuizPage.Asked> asked) {

    /**
     * A question and the ids of its options.
     *
     * @param answers the options by their places in the question's task; empty for what is written
     */
    record Posed(QuizQuestion question, List<QuizAnswer> answers) {}

    static QuestionSet of(List<QuizQuestion> questions, List<QuizAnswer> answers) {
        Map<UUID, List<QuizAnswer>> byQuestion =
                answers.stream().collect(Collectors.groupingBy(QuizAnswer::questionId));
        var posed =
                questions.stream()
                        .map(one -> new Posed(one, byQuestion.getOrDefault(one.id(), List.of())))
                        .toList();
        return new QuestionSet(posed, posed.stream().map(QuestionSet::asked).toList());
    }

    private static QuizPage.Asked asked(Posed one) {
        var question = one.question();
        return new QuizPage.Asked(
                question.id(),
                question.place(),
                question.kind(),
                question.text(),
                question.imageUrl(),
                question.imageAlt(),
                question.content().task() instanceof GiveNumber number ? number.unit() : null,
                one.answers().stream()
                        .map(answer -> new QuizPage.Option(answer.id(), answer.text()))
                        .toList());
    }
}
