package app.laurel.learning;

import app.laurel.questions.Question;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Chooses the questions of a lesson out of more than are needed. Questions that were answered right
 * lately come back only for a concept that is due; a unit with hardly any others is learnt again.
 *
 * @param wanted how many questions the lesson should have
 * @param due concepts that should come back now
 * @param fresh whether a question, by its text, was not answered right lately
 */
record QuestionChoice(int wanted, Set<String> due, Predicate<String> fresh) {

    /** A lesson of fewer questions would not be one. */
    private static final int FEWEST = 3;

    /** So many of a lesson's questions are about what is due, as long as there are others. */
    private static final double MOST_DUE = 0.7;

    /** The chosen ones, in the order in which they were given. */
    List<Question> outOf(List<Question> questions) {
        var dueFirst =
                Stream.concat(
                                questions.stream().filter(one -> isDue(one) && isFresh(one)),
                                questions.stream().filter(one -> isDue(one) && !isFresh(one)))
                        .toList();
        var others = questions.stream().filter(one -> !isDue(one) && isFresh(one)).toList();
        var most = (int) Math.ceil(MOST_DUE * wanted);
        var chosen = identities();
        fill(chosen, dueFirst, Math.min(most, wanted));
        fill(chosen, others, wanted);
        fill(chosen, dueFirst, wanted);
        if (chosen.size() < FEWEST) {
            fill(chosen, questions, wanted);
        }
        return questions.stream().filter(chosen::contains).toList();
    }

    private static Set<Question> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static void fill(Set<Question> chosen, List<Question> with, int until) {
        for (var question : with) {
            if (chosen.size() < until) {
                chosen.add(question);
            }
        }
    }

    private boolean isDue(Question question) {
        return question.concepts().stream().anyMatch(due::contains);
    }

    private boolean isFresh(Question question) {
        return fresh.test(question.text());
    }
}
