package app.laurel.platform.database;

import app.laurel.platform.StartFailure;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Locale;
import javax.net.ssl.SSLException;

/** Names the cause of a failed connection and the fix, in one line that holds no password. */
final class ConnectionTrouble {

    private ConnectionTrouble() {}

    /** Whether the exception is about the connection and not about what was asked through it. */
    static boolean isOne(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("08")
                || state.startsWith("28")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.equals("3D000");
    }

    static StartFailure explain(SQLException e, DatabaseUrl url) {
        var said = ServerSaid.in(e);
        var line = line(e, said, said.toLowerCase(Locale.ROOT), url);
        return new StartFailure(
                url.password() == null || url.password().isEmpty()
                        ? line
                        : line.replace(url.password(), "***"));
    }

    private static String line(SQLException e, String said, String lower, DatabaseUrl url) {
        var network = ofNetwork(e, url);
        if (network != null) {
            return network;
        }
        if (lower.contains("ssl") && lower.contains("not support")) {
            return "The database at %s does not offer SSL: take sslmode out of DATABASE_URL and DATABASE_SSL away, or turn SSL on in PostgreSQL."
                    .formatted(url.hosts());
        }
        if (wantsSsl(e, lower, url)) {
            return "The database at %s wants an encrypted connection (%s): add ?sslmode=require to DATABASE_URL or set DATABASE_SSL=true."
                    .formatted(url.hosts(), said);
        }
        if (lower.contains("no password was provided")) {
            return "The database at %s asks for a password: add it to DATABASE_URL, as in postgresql://%s:password@..."
                    .formatted(url.hosts(), url.user());
        }
        return ofState(e, said, lower, url);
    }

    private static String ofState(SQLException e, String said, String lower, DatabaseUrl url) {
        var state = String.valueOf(e.getSQLState());
        if (state.equals("28P01") || lower.contains("password authentication failed")) {
            return "The database at %s refuses the password of user %s: check user and password in DATABASE_URL."
                    .formatted(url.hosts(), url.user());
        }
        if (state.equals("3D000") || lower.contains("no such database")) {
            return "There is no database %s at %s: create it (createdb %s) or correct the name in DATABASE_URL."
                    .formatted(url.database(), url.hosts(), url.database());
        }
        if (state.equals("53300") || lower.contains("no more connections allowed")) {
            return "PostgreSQL at %s has no connection left (%s): close other programs, raise max_connections there, or lower DATABASE_POOL_SIZE."
                    .formatted(url.hosts(), said);
        }
        if (state.equals("57P03")) {
            return "PostgreSQL at %s is not ready yet (%s): wait until it is and start Laurel again."
                    .formatted(url.hosts(), said);
        }
        if (state.equals("28000")) {
            return "The database at %s does not let user %s in (%s): create the user or allow it in pg_hba.conf."
                    .formatted(url.hosts(), url.user(), said);
        }
        if (state.equals("42501")) {
            return "The user %s may not connect to database %s (%s): run GRANT CONNECT ON DATABASE %s TO %s."
                    .formatted(url.user(), url.database(), said, url.database(), url.user());
        }
        return "The database %s cannot be used: %s".formatted(url, said);
    }

    private static boolean wantsSsl(SQLException e, String lower, DatabaseUrl url) {
        var isUnencrypted = "disable".equals(url.driverProperties().get("sslmode"));
        return lower.contains("insecure")
                || lower.contains("ssl") && lower.contains("required")
                || lower.contains("no encryption")
                || isUnencrypted && lower.contains("pg_hba.conf");
    }

    private static @org.jspecify.annotations.Nullable String ofNetwork(
            SQLException e, DatabaseUrl url) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "The host in %s is unknown: check the host name in DATABASE_URL."
                        .formatted(url.hosts());
            }
            if (cause instanceof SocketTimeoutException) {
                return noAnswer(url);
            }
            if (cause instanceof ConnectException) {
                return "No PostgreSQL answers at %s (%s): start it, or correct host and port in DATABASE_URL."
                        .formatted(url.hosts(), cause.getMessage());
            }
            if (cause instanceof SSLException) {
                return "The encrypted connection to %s fails (%s): check the certificates or sslmode in DATABASE_URL."
                        .formatted(url.hosts(), cause.getMessage());
            }
        }
        return "08001".equals(e.getSQLState()) && e.getMessage().contains("timed out")
                ? noAnswer(url)
                : null;
    }

    private static String noAnswer(DatabaseUrl url) {
        return "%s does not answer in time: check host, port and firewall, or allow more with ?connect_timeout=10 in DATABASE_URL."
                .formatted(url.hosts());
    }
}
