package app.laurel.platform.database;

/** A database that was started together with the application. */
@FunctionalInterface
public interface StartedDatabase {

    /** Where it is, as soon as it accepts connections. */
    DatabaseUrl url();
}
