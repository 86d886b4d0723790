package app.laurel.platform.database;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.springframework.core.NestedExceptionUtils;

/** A migration failed, or what was applied before does not fit; says why in one line. */
public final class BrokenMigration extends RuntimeException {

    private static final int LONGEST_CAUSE = 400;

    private final String subject;

    private BrokenMigration(String subject, String cause) {
        super(subject + ": " + cause, null, false, false);
        this.subject = subject;
    }

    static BrokenMigration of(FlywayException e) {
        var cause = NestedExceptionUtils.getMostSpecificCause(e).getMessage();
        if (e instanceof FlywayMigrateException failed && failed.getMigration() != null) {
            return new BrokenMigration(
                    "Migration " + failed.getMigration().getScript() + " failed", oneLine(cause));
        }
        return new BrokenMigration("The schema does not fit this Laurel", oneLine(cause));
    }

    /** What failed, without the details that are for the log only. */
    public String subject() {
        return subject;
    }

    private static String oneLine(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST_CAUSE ? line.substring(0, LONGEST_CAUSE) + "..." : line;
    }
}
