package app.laurel.quizzes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds the questions of a version of a quiz. A version that was published never changes, so those
 * that were asked for lately are remembered.
 */
@Component
class QuestionSets {

    private static final int MOST_QUESTIONS = 20_000;

    private record Key(UUID quiz, int version) {}

    private final QuizQuestions questions;
    private final Map<Key, QuestionSet> known = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    QuestionSets(QuizQuestions questions) {
        this.questions = questions;
    }

    /** The questions; none where there is no such version. Two statements, or none. */
    QuestionSet of(UUID quiz, int version) {
        var key = new Key(quiz, version);
        synchronized (known) {
            var set = known.get(key);
            if (set != null) {
                return set;
            }
        }
        var set = QuestionSet.of(questions.of(quiz, version), questions.answersOf(quiz, version));
        // What a transaction wrote itself may never be committed
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && !set.posed().isEmpty()) {
            remember(key, set);
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
            remember(new Key(quiz, version), set);
        }
        return set;
    }

    private void remember(Key key, QuestionSet set) {
        synchronized (known) {
            if (known.put(key, set) == null) {
                size += set.posed().size();
            }
            for (var all = known.values().iterator(); size > MOST_QUESTIONS && all.hasNext(); ) {
                size -= all.next().posed().size();
                all.remove();
            }
        }
    }
}
