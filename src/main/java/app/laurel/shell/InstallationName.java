package app.laurel.shell;

/** What this installation is called by the people who run it; offered as a bean. */
public interface InstallationName {

    /** The name, "Laurel" until somebody chose another one; asks no database. */
    String get();
}
