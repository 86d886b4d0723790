package app.laurel.people.web;

import app.laurel.people.Learner;
import java.util.List;

/**
 * A learner.
 *
 * @param grade 0 (K) to 12
 * @param doubleOrLoss whether points may be staked on a question
 */
record LearnerShown(
        int id,
        String name,
        int grade,
        String avatar,
        String colour,
        List<String> subjects,
        boolean doubleOrLoss,
        boolean archived) {

    static LearnerShown of(Learner learner) {
        return new LearnerShown(
                learner.id(),
                learner.name(),
                learner.grade(),
                learner.avatar(),
                learner.colour(),
                learner.subjects(),
                learner.doubleOrLoss(),
                learner.archived());
    }
}
