package app.laurel.platform.database;

import app.laurel.platform.StartFailure;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The database of this installation, from {@code DATABASE_URL} and its companions, or the embedded
 * one.
 *
 * @param application where the application works
 * @param migrations where migrations run; the same database, perhaps as another user
 * @param poolSize most connections that the application opens at a time, besides one for messages
 */
public record DatabaseAddress(DatabaseUrl application, DatabaseUrl migrations, int poolSize) {

    private static final String DEFAULT_POOL_SIZE = "10";

    /**
     * Reads the settings; {@code embedded} is asked only when they name no database.
     *
     * @param settings answers the value of an environment variable, or null
     * @throws StartFailure in one line when a setting cannot be read
     */
    public static DatabaseAddress of(
            UnaryOperator<@Nullable String> settings, Supplier<DatabaseUrl> embedded) {
        var application = url(settings, "DATABASE_URL");
        if (application == null) {
            application = embedded.get();
        }
        var migrations = url(settings, "DATABASE_MIGRATION_URL");
        return new DatabaseAddress(
                application, migrations == null ? application : migrations, poolSize(settings));
    }

    /** Whether the settings name a database. */
    public static boolean isNamedBy(UnaryOperator<@Nullable String> settings) {
        var url = settings.apply("DATABASE_URL");
        return url != null && !url.isBlank();
    }

    private static @Nullable DatabaseUrl url(
            UnaryOperator<@Nullable String> settings, String name) {
        var text = settings.apply(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        var url = DatabaseUrl.parse(text);
        return "true".equalsIgnoreCase(settings.apply("DATABASE_SSL"))
                ? url.withSslUnlessSaid()
                : url;
    }

    private static int poolSize(UnaryOperator<@Nullable String> settings) {
        var text = settings.apply("DATABASE_POOL_SIZE");
        var size = text == null || text.isBlank() ? DEFAULT_POOL_SIZE : text.strip();
        if (!size.matches("[1-9][0-9]{0,2}")) {
            throw new StartFailure("DATABASE_POOL_SIZE is a number from 1 to 999.");
        }
        return Integer.parseInt(size);
    }
}
