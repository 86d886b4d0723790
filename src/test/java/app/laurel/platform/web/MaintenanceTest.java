package app.laurel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Maintenance;
import app.laurel.support.FreshDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "laurel.database.migrations=classpath:db/broken")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class MaintenanceTest {

    @Autowired MockMvcTester http;
    @Autowired Maintenance maintenance;
    @Autowired DataSource pool;

    @Test
    void theServerStartsAndNamesTheCauseInOneLine(CapturedOutput output) {
        assertThat(maintenance.reason()).isEqualTo("Migration V900__broken.sql failed");
        assertThat(output.getOut().lines().filter(line -> line.contains("V900__broken.sql")))
                .singleElement()
                .asString()
                .contains("no_such_column", "Laurel stays in maintenance mode");
        assertThat(output.getOut()).doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/api/quizzes", "/actuator/health", "/VAADIN/push"})
    void everythingElseIsThePageForTheOperator(String path) {
        assertThat(http.get().uri(path))
                .hasStatus(503)
                .hasHeader("Retry-After", "60")
                .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
                .bodyText()
                .contains("Migration V900__broken.sql failed", "restore the backup")
                .doesNotContain("{reason}", "no_such_column");
    }

    @Test
    void theHealthChecksAnswer() {
        assertThat(http.get().uri("/api/healthcheck"))
                .hasStatus(503)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"status": "error", "message": "Maintenance: Migration V900__broken.sql failed"}""");
        assertThat(http.get().uri("/actuator/health/liveness")).hasStatusOk();
        assertThat(http.get().uri("/actuator/health/readiness")).hasStatus(503);
    }

    @Test
    void nothingOfTheBrokenMigrationStays() throws SQLException {
        try (var connection = pool.getConnection();
                var rows =
                        connection
                                .getMetaData()
                                .getTables(null, "public", "half%", new String[] {"TABLE"})) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString("TABLE_NAME"));
            }
            assertThat(found).isEmpty();
        }
    }
}
