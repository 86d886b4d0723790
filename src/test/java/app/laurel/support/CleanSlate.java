package app.laurel.support;

import com.vaadin.flow.internal.CurrentInstance;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.core.Ordered;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Empties all tables, sets the clock back and signs everybody out before each test method. Works as
 * superuser with triggers off: the ledger refuses to be emptied by anybody else.
 */
public class CleanSlate implements TestExecutionListener, Ordered {

    private static final String DEADLOCK = "40P01";
    private static final int MOST_ATTEMPTS = 5;

    private static final String EMPTY_ALL_TABLES =
            """
            do $$
            declare
                name text;
                filled boolean;
            begin
                for name in select tablename from pg_tables
                             where schemaname = 'public' and tablename <> 'flyway_schema_history' loop
                    execute format('select exists (select 1 from %I)', name) into filled;
                    if filled then
                        -- Who hears of changes knows them by their numbers.
                        execute format('truncate table %I %s identity cascade', name,
                                       case name when 'changes' then 'continue' else 'restart' end);
                    end if;
                end loop;
            end $$
            """;

    /** Before a test's own transaction begins. */
    @Override
    public int getOrder() {
        return 3000;
    }

    @Override
    public void beforeTestMethod(TestContext test) throws Exception {
        var context = test.getApplicationContext();
        // Each context brings a strategy of its own, and the newest one is everybody's
        context.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        TestSecurityContextHolder.clearContext();
        CurrentInstance.clearAll();
        var database =
                JdbcUtils.extractDatabaseMetaData(
                        context.getBean(DataSource.class),
                        metadata -> metadata.getConnection().getCatalog());
        var server = context.getEnvironment().getProperty(PostgresForTests.SERVER, "");
        empty(PostgresForTests.named(server), database);
        context.getBeanProvider(TestClock.class).ifAvailable(TestClock::backToThePresent);
    }

    private static void empty(TestServer server, String database) throws SQLException {
        try (var connection = server.superuser(database);
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set lock_timeout = '10s'");
            empty(statement);
        }
    }

    /** What runs in the background may read at the same moment, and in another order. */
    private static void empty(Statement statement) throws SQLException {
        for (var attempt = 1; ; attempt++) {
            try {
                statement.execute(EMPTY_ALL_TABLES);
                return;
            } catch (SQLException e) {
                if (attempt == MOST_ATTEMPTS || !DEADLOCK.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }
}
