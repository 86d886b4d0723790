package app.laurel.quizzes;

import app.laurel.platform.TypedText;

/** Takes out of what was typed what nobody sees and what the database cannot keep. */
final class TidyQuiz {

    private TidyQuiz() {}

    static QuizDraft tidy(QuizDraft draft) {
        return new QuizDraft(
                TypedText.line(draft.title()),
                TypedText.line(draft.description()),
                PictureAddress.tidy(TypedText.line(draft.heroImageUrl())),
                TypedText.line(draft.heroImageAlt()),
                TypedText.line(draft.language()),
                TypedText.line(draft.difficulty()),
                draft.maxAttempts(),
                draft.timeLimitSeconds(),
                draft.randomizeQuestions(),
                draft.randomizeAnswers(),
                draft.publishedAt(),
                TypedText.line(draft.subject()),
                draft.publicPlay(),
                draft.questions().stream().map(TidyQuiz::tidy).toList());
    }

    private static QuestionDraft tidy(QuestionDraft question) {
        return new QuestionDraft(
                question.kind(),
                TypedText.lines(question.text()),
                question.options().stream()
                        .map(one -> new OptionDraft(TypedText.line(one.text()), one.right()))
                        .toList(),
                TypedText.line(question.tolerance()),
                TypedText.line(question.unit()),
                question.accentsOptional(),
                TypedText.lines(question.hint()),
                TypedText.lines(question.explanation()),
                question.concepts().stream()
                        .map(TypedText::line)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList(),
                PictureAddress.tidy(TypedText.line(question.imageUrl())),
                TypedText.line(question.imageAlt()));
    }
}
