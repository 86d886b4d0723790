package app.laurel.platform.web;

import app.laurel.platform.Maintenance;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever watches the installation whether it can work. */
@RestController
class HealthcheckResource {

    private static final int SECONDS_TO_ANSWER = 2;

    private final JdbcClient jdbc;
    private final Maintenance maintenance;

    HealthcheckResource(JdbcClient jdbc, Maintenance maintenance) {
        this.jdbc = jdbc;
        this.maintenance = maintenance;
    }

    @GetMapping("/api/healthcheck")
    ResponseEntity<?> check() {
        var reason = maintenance.reason();
        if (reason != null) {
            return unhealthy("Maintenance: " + reason);
        }
        try {
            var count =
                    jdbc.sql("select count(*) from users")
                            .withQueryTimeout(SECONDS_TO_ANSWER)
                            .query(Integer.class)
                            .single();
            return ResponseEntity.ok(new Healthy("ok", "connected", count));
        } catch (DataAccessException e) {
            return unhealthy("Database connection failed");
        }
    }

    private static ResponseEntity<Unhealthy> unhealthy(String message) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Unhealthy("error", message));
    }

    record Healthy(String status, String db, int userCount) {}

    record Unhealthy(String status, String message) {}
}
