package app.laurel.platform.web;

import app.laurel.platform.Maintenance;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Takes an instance in maintenance mode out of service, without ending it. */
@Component("maintenanceHealthIndicator")
class MaintenanceHealth implements HealthIndicator {

    private final Maintenance maintenance;

    MaintenanceHealth(Maintenance maintenance) {
        this.maintenance = maintenance;
    }

    @Override
    public Health health() {
        return maintenance.isOn() ? Health.outOfService().build() : Health.up().build();
    }
}
