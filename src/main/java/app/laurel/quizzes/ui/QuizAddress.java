package app.laurel.quizzes.ui;

import app.laurel.platform.Actor;

/** Where somebody finds all quizzes. */
final class QuizAddress {

    private QuizAddress() {}

    /** A route without a leading slash. */
    static String all(Actor actor) {
        return actor.isLearner() ? QuizListView.PATH : "quizzes";
    }
}
