package app.laurel.platform.database;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/** The words of the server itself, on one line. */
final class ServerSaid {

    private ServerSaid() {}

    static String in(SQLException e) {
        var message =
                e instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                        ? postgres.getServerErrorMessage().getMessage()
                        : e.getMessage();
        return String.valueOf(message).strip().replaceAll("\\s+", " ");
    }
}
