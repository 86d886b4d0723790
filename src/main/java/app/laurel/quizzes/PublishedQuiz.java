package app.laurel.quizzes;

/** What is published, as the draft that it was made of. */
final class PublishedQuiz {

    private PublishedQuiz() {}

    static QuizDraft draft(Quiz quiz, QuestionSet questions) {
        return new QuizDraft(
                quiz.title(),
                quiz.description(),
                quiz.heroImageUrl(),
                quiz.heroImageAlt(),
                quiz.language(),
                quiz.difficulty(),
                quiz.maxAttempts(),
                quiz.timeLimitSeconds(),
                quiz.randomizeQuestions(),
                quiz.randomizeAnswers(),
                quiz.publishedAt(),
                quiz.subject(),
                quiz.publicPlay(),
                questions.posed().stream()
                        .map(QuestionSet.Posed::question)
                        .map(
                                one ->
                                        MakeQuestion.draft(
                                                one.content(), one.imageUrl(), one.imageAlt()))
                        .toList());
    }
}
