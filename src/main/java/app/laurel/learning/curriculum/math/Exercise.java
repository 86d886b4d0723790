package app.laurel.learning.curriculum.math;

/** Makes problems of one kind, as many as wanted. */
@FunctionalInterface
interface Exercise {

    /**
     * A problem that depends on the dice only. Its text alone decides what is right: two problems
     * with the same text have the same answer.
     */
    Problem next(Dice dice);

    /** One kind of problem among several, each as likely. */
    static Exercise oneOf(Exercise... kinds) {
        return dice -> dice.one(kinds).next(dice);
    }
}
