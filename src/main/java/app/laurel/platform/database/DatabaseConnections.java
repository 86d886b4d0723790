package app.laurel.platform.database;

import app.laurel.platform.StartFailure;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The pool that the application works with, and the single connections that migrations use. */
@Configuration(proxyBeanMethods = false)
class DatabaseConnections {

    @Bean
    DatabaseAddress databaseAddress(
            Environment environment, ObjectProvider<StartedDatabase> started) {
        return DatabaseAddress.of(
                environment::getProperty,
                () ->
                        started.getIfAvailable(
                                        () -> {
                                            throw new StartFailure(
                                                    "No database: set DATABASE_URL, or start Laurel with its own main class.");
                                        })
                                .url());
    }

    @Bean
    DataSource dataSource(DatabaseAddress address) {
        var url = address.application();
        var pool = new HikariConfig();
        pool.setPoolName("laurel");
        pool.setJdbcUrl(url.jdbcUrl());
        pool.setDataSourceProperties(url.connectionProperties());
        pool.setMaximumPoolSize(address.poolSize());
        pool.setMinimumIdle(Math.min(2, address.poolSize()));
        pool.setIdleTimeout(Duration.ofSeconds(30).toMillis());
        pool.setConnectionTimeout(Duration.ofSeconds(2).toMillis());
        pool.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
        pool.setInitializationFailTimeout(-1);
        return new HikariDataSource(pool);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrationDataSource(DatabaseAddress address) {
        var url = address.migrations();
        return new SimpleDriverDataSource(new Driver(), url.jdbcUrl(), url.connectionProperties());
    }
}
