package app.laurel.rest;

/** A request that is answered with a problem. */
public class Declined extends RuntimeException {

    private final transient Problem problem;

    public Declined(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** What to answer. */
    public Problem problem() {
        return problem;
    }
}
