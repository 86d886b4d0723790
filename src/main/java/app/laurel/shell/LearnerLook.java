package app.laurel.shell;

import app.laurel.platform.Actor;

/** Chooses between the two looks of the learners' views; offered as a bean. */
public interface LearnerLook {

    /** Whether this learner, by choice or from about grade 6 on, gets the plainer look. */
    boolean plainer(Actor learner);
}
