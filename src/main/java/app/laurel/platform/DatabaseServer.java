package app.laurel.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database that Laurel works on, as operators want to know it. */
@Component
public class DatabaseServer {

    private final JdbcClient jdbc;

    DatabaseServer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Version and size at this moment. One statement. */
    public Facts ask() {
        return jdbc.sql(
                        "select current_setting('server_version'), pg_size_pretty(pg_database_size(current_database()))")
                .query((row, number) -> new Facts(row.getString(1), row.getString(2)))
                .single();
    }

    /** For example 18.4 and "12 MB". */
    public record Facts(String version, String size) {}
}
