package app.laurel.platform.web;

import app.laurel.platform.Maintenance;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever watches the installation whether it can work. */
@RestController
class HealthcheckResource {

    private final DatabaseProbe database;
    private final Maintenance maintenance;

    HealthcheckResource(DatabaseProbe database, Maintenance maintenance) {
        this.database = database;
        this.maintenance = maintenance;
    }

    @GetMapping("/api/healthcheck")
    ResponseEntity<?> check() {
        var reason = maintenance.reason();
        if (reason != null) {
            return unhealthy("Maintenance: " + reason);
        }
        var users = database.userCount();
        return users.isPresent()
                ? ResponseEntity.ok(new Healthy("ok", "connected", users.getAsInt()))
                : unhealthy("Database connection failed");
    }

    private static ResponseEntity<Unhealthy> unhealthy(String message) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Unhealthy("error", message));
    }

    record Healthy(String status, String db, int userCount) {}

    record Unhealthy(String status, String message) {}
}
