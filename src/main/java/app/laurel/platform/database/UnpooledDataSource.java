package app.laurel.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Opens a new connection each time, for the few that migrations need. */
final class UnpooledDataSource extends AbstractDataSource {

    private final DatabaseUrl url;

    UnpooledDataSource(DatabaseUrl url) {
        this.url = url;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return url.connect();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return url.connect();
    }
}
