package app.laurel.quizzes;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds the questions of a version of a quiz. A version that was published never changes, so those
 * that were asked for lately are remembered.
 */
@Component
class QuestionSets {

    private static final int MOST_QUESTIONS = 20_000;

    private record Key(UUID quiz, int version) {}

    private final QuizQuestions questions;
    private final Remembered<Key, QuestionSet> known =
            new Remembered<>(MOST_QUESTIONS, set -> set.posed().size());

    QuestionSets(QuizQuestions questions) {
        this.questions = questions;
    }

    /** The questions; none where there is no such version. Two statements, or none. */
    QuestionSet of(UUID quiz, int version) {
        var key = new Key(quiz, version);
        var set = known.get(key);
        if (set == null) {
            set = QuestionSet.of(questions.of(quiz, version), questions.answersOf(quiz, version));
            if (!set.posed().isEmpty()) {
                known.putRead(key, set);
            }
        }
        return set;
    }

    /**
     * The questions of a version that somebody began or begins, and so was committed before. Two
     * statements, or none.
     */
    QuestionSet begun(UUID quiz, int version) {
        var set = of(quiz, version);
        if (!set.posed().isEmpty()) {
            known.putCommitted(new Key(quiz, version), set);
        }
        return set;
    }
}
