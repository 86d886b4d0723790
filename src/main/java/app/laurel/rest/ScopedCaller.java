package app.laurel.rest;

/** An authentication that allows less than the person could do. */
public interface ScopedCaller {

    /** Whether it allows this. */
    boolean may(Scope scope);
}
