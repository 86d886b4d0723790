package app.laurel.platform.database;

import app.laurel.platform.StartFailure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Where a PostgreSQL database is and who signs in there. Prints without the password.
 *
 * @param hosts one or several {@code host:port}, separated by commas, an IPv6 address in brackets
 * @param throughPgBouncer whether connections are shared between transactions, so that nothing may
 *     be kept in a session
 * @param driverProperties further properties of the PostgreSQL JDBC driver
 */
public record DatabaseUrl(
        String hosts,
        String database,
        String user,
        @Nullable String password,
        boolean throughPgBouncer,
        Map<String, String> driverProperties) {

    public DatabaseUrl {
        driverProperties = Map.copyOf(driverProperties);
    }

    /**
     * Reads the forms {@code postgresql://}, {@code postgres://} and {@code jdbc:postgresql:}.
     *
     * @throws StartFailure in one line without the password when the text is none of them
     */
    public static DatabaseUrl parse(String text) {
        return DatabaseUrlParser.parse(text);
    }

    /** The same database with {@code sslmode=require} unless the address already says something. */
    public DatabaseUrl withSslUnlessSaid() {
        if (driverProperties.containsKey("sslmode")) {
            return this;
        }
        var properties = new TreeMap<>(driverProperties);
        properties.put("sslmode", "require");
        return new DatabaseUrl(hosts, database, user, password, throughPgBouncer, properties);
    }

    /** The address for the JDBC driver, without user, password and properties. */
    public String jdbcUrl() {
        var name = URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
        return "jdbc:postgresql://" + hosts + "/" + name;
    }

    /** Everything the JDBC driver needs besides {@link #jdbcUrl()}, with the password. */
    public Properties connectionProperties() {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "laurel");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("logServerErrorDetail", "false");
        properties.putAll(driverProperties);
        if (throughPgBouncer) {
            properties.setProperty("prepareThreshold", "0");
        }
        properties.setProperty("user", user);
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    /** A new connection, which the caller closes. */
    public Connection connect() throws SQLException {
        return new Driver().connect(jdbcUrl(), connectionProperties());
    }

    /** Names the cause of a failure at this database and the fix, in one line. */
    public StartFailure explain(SQLException failure) {
        return ConnectionTrouble.explain(failure, this);
    }

    @Override
    public String toString() {
        return "postgresql://" + user + "@" + hosts + "/" + database;
    }
}
