package app.laurel.platform.web;

import app.laurel.platform.Maintenance;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Takes an instance without a usable database, or in maintenance mode, out of service without
 * ending it.
 */
@Component("databaseHealthIndicator")
class Readiness implements HealthIndicator {

    private final Maintenance maintenance;
    private final DatabaseProbe database;

    Readiness(Maintenance maintenance, DatabaseProbe database) {
        this.maintenance = maintenance;
        this.database = database;
    }

    @Override
    public Health health() {
        return maintenance.isOn() || database.userCount().isEmpty()
                ? Health.outOfService().build()
                : Health.up().build();
    }
}
