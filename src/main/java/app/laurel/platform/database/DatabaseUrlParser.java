package app.laurel.platform.database;

import app.laurel.platform.StartFailure;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes a {@code DATABASE_URL} apart; everything it complains about fits on one line. */
final class DatabaseUrlParser {

    private static final String EXPECTED =
            "expected postgresql://user:password@host:5432/database or a jdbc:postgresql: address";
    private static final String ENCODE =
            "special characters in user, password and database are percent-encoded"
                    + " (@ is %40, / is %2F, ? is %3F, # is %23, % is %25)";
    private static final int DEFAULT_PORT = 5432;
    private static final Set<String> SSL_MODES =
            Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

    /** Names that libpq and other clients give to what the JDBC driver calls otherwise. */
    private static final Map<String, String> DRIVER_NAMES =
            Map.of(
                    "connect_timeout", "connectTimeout",
                    "application_name", "ApplicationName",
                    "channel_binding", "channelBinding");

    private final Map<String, String> parameters = new TreeMap<>();
    private boolean throughPgBouncer;
    private @Nullable String user;
    private @Nullable String password;
    private String hosts = "";
    private String database = "";

    private DatabaseUrlParser() {}

    static DatabaseUrl parse(String text) {
        return new DatabaseUrlParser().read(text.strip());
    }

    private DatabaseUrl read(String text) {
        var isJdbc = text.startsWith("jdbc:");
        var address = isJdbc ? text.substring("jdbc:".length()) : text;
        var scheme = address.indexOf(':') < 0 ? "" : address.substring(0, address.indexOf(':'));
        if (!scheme.equals("postgresql") && !(scheme.equals("postgres") && !isJdbc)) {
            throw malformed(EXPECTED);
        }
        var rest = address.substring(scheme.length() + 1);
        if (rest.startsWith("//")) {
            readAuthority(rest.substring(2));
        } else if (isJdbc) {
            readPathAndQuery(rest.startsWith("/") ? rest : "/" + rest);
        } else {
            throw malformed(EXPECTED);
        }
        var owner = user == null || user.isEmpty() ? System.getProperty("user.name") : user;
        return new DatabaseUrl(
                hosts.isEmpty() ? "localhost:" + DEFAULT_PORT : hosts,
                database.isEmpty() ? owner : database,
                owner,
                password,
                throughPgBouncer,
                parameters);
    }

    private void readAuthority(String rest) {
        var end = firstOf(rest, "/?#");
        var authority = rest.substring(0, end);
        if (authority.indexOf('@') < 0 && rest.substring(0, firstOf(rest, "?")).contains("@")) {
            throw malformed(ENCODE);
        }
        var at = authority.lastIndexOf('@');
        if (at >= 0) {
            var credentials = authority.substring(0, at);
            var colon = credentials.indexOf(':');
            user = decode(colon < 0 ? credentials : credentials.substring(0, colon));
            password = colon < 0 ? null : decode(credentials.substring(colon + 1));
        }
        hosts = hosts(authority.substring(at + 1));
        readPathAndQuery(rest.substring(end));
    }

    private void readPathAndQuery(String rest) {
        if (rest.indexOf('#') >= 0) {
            throw malformed(ENCODE);
        }
        var question = firstOf(rest, "?");
        var path = rest.substring(0, question);
        database = path.isEmpty() ? "" : decode(path.substring(1));
        if (database.contains("/")) {
            throw malformed("the database name may not contain a slash; " + EXPECTED);
        }
        if (question < rest.length()) {
            for (var pair : rest.substring(question + 1).split("&")) {
                if (!pair.isEmpty()) {
                    var equals = firstOf(pair, "=");
                    readParameter(
                            decode(pair.substring(0, equals)),
                            equals < pair.length() ? decode(pair.substring(equals + 1)) : "");
                }
            }
        }
    }

    private void readParameter(String name, String value) {
        switch (name) {
            case "user" -> user = value;
            case "password" -> password = value;
            case "dbname" -> database = value;
            case "host" -> hosts = hosts(value);
            case "pgbouncer" -> throughPgBouncer = value.isEmpty() || value.equals("true");
            case "ssl" -> parameters.putIfAbsent("sslmode", sslModeOfFlag(value));
            case "sslmode" -> parameters.put(name, sslMode(value));
            case "target_session_attrs" ->
                    parameters.put("targetServerType", value.replace("read-write", "primary"));
            case "keepalives" -> parameters.put("tcpKeepAlive", String.valueOf(!"0".equals(value)));
            default -> parameters.put(DRIVER_NAMES.getOrDefault(name, name), value);
        }
    }

    private static String sslModeOfFlag(String value) {
        return value.isEmpty() || value.equals("true") || value.equals("1") ? "require" : "disable";
    }

    private static String sslMode(String value) {
        if (!SSL_MODES.contains(value)) {
            throw malformed(
                    "sslmode is one of disable, allow, prefer, require, verify-ca, verify-full");
        }
        return value;
    }

    private static String hosts(String list) {
        if (list.isEmpty()) {
            return "";
        }
        var hosts = new ArrayList<String>();
        for (var each : list.split(",", -1)) {
            hosts.add(host(each));
        }
        return String.join(",", hosts);
    }

    private static String host(String text) {
        var bracket = text.lastIndexOf(']');
        if (text.startsWith("[") != (bracket >= 0)) {
            throw malformed("an IPv6 address stands in brackets, as in [::1]:5432");
        }
        var colon = text.indexOf(':', Math.max(bracket, 0));
        var name = decode(colon < 0 ? text : text.substring(0, colon));
        if (colon >= 0 && text.indexOf(':', colon + 1) >= 0) {
            throw malformed("an IPv6 address stands in brackets, as in [::1]:5432");
        }
        if (!name.matches("\\[[0-9A-Fa-f:.%]+]|[\\p{L}\\p{N}._-]+")) {
            throw malformed("the host name is missing or holds a character that no host name has");
        }
        return name + ":" + (colon < 0 ? DEFAULT_PORT : port(text.substring(colon + 1)));
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65535 || text.matches("0+")) {
            throw malformed("the port is a number from 1 to 65535; " + ENCODE);
        }
        return Integer.parseInt(text);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed("a % is not followed by two hexadecimal digits; " + ENCODE);
        }
    }

    private static int firstOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static StartFailure malformed(String why) {
        return new StartFailure("DATABASE_URL cannot be read: " + why + ".");
    }
}
