package app.laurel.platform;

/** Fills an empty installation with the data of the demonstration. */
public interface DemoSeed {

    /**
     * Adds the demonstration's families, and answers whom to sign in as and how.
     *
     * @throws StartFailure in one line when the installation holds data already
     */
    String seed();
}
