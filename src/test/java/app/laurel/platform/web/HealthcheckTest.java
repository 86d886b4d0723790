package app.laurel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.LaurelTest;
import app.laurel.support.PostgresForTests;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LaurelTest
@AutoConfigureMockMvc
class HealthcheckTest {

    @Autowired MockMvcTester http;
    @Autowired JdbcTemplate jdbc;

    @Test
    void countsTheUsers() {
        jdbc.update(
                "insert into users (name, email, role) select 'Ann', n || '@example.org', 'PARENT' from generate_series(1, 5) n");
        assertThat(http.get().uri("/api/healthcheck"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"status": "ok", "db": "connected", "userCount": 5}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void orchestratorsAreAnswered(String path) {
        assertThat(http.get().uri(path))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"status\": \"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/health/db",
                "/actuator/env",
                "/actuator/metrics",
                "/actuator/shutdown"
            })
    void nothingElseOfTheActuatorIsThere(String path) {
        assertThat(http.get().uri(path)).hasStatus(404);
    }

    @Test
    @DirtiesContext
    void saysThatTheDatabaseIsGoneAndNoMore() throws SQLException {
        var database = jdbc.queryForObject("select current_database()", String.class);
        try (var connection = PostgresForTests.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter database " + database + " allow_connections false");
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + database
                            + "'");
        }
        assertThat(http.get().uri("/api/healthcheck"))
                .hasStatus(503)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"status": "error", "message": "Database connection failed"}""");
        assertThat(http.get().uri("/actuator/health/readiness")).hasStatus(503);
        assertThat(http.get().uri("/actuator/health/liveness")).hasStatusOk();
    }
}
