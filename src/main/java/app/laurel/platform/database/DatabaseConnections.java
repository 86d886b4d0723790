package app.laurel.platform.database;

import app.laurel.platform.Maintenance;
import app.laurel.platform.StartFailure;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The database that was prepared while the application started, or is prepared now, and the pool of
 * connections to it. Whoever has the pool finds an up-to-date schema.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConnections {

    @Bean
    PreparedDatabase preparedDatabase(
            ObjectProvider<Preparation> preparation, Environment environment) {
        var running = preparation.getIfAvailable();
        return running != null
                ? running.await()
                : PreparedDatabase.prepare(
                        named(environment), SchemaMigration.locations(environment::getProperty));
    }

    @Bean
    DatabaseAddress databaseAddress(PreparedDatabase database) {
        return database.address();
    }

    @Bean
    Maintenance maintenance(PreparedDatabase database) {
        return database.maintenance();
    }

    @Bean
    DataSource dataSource(PreparedDatabase database) {
        return PooledDataSource.of(database);
    }

    private static DatabaseAddress named(Environment environment) {
        return DatabaseAddress.of(
                environment::getProperty,
                () -> {
                    throw new StartFailure(
                            "No database: set DATABASE_URL, or start Laurel by its own main class.");
                });
    }
}
