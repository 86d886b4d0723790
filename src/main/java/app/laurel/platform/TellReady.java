package app.laurel.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes {@link DatabaseReady} unless the application stands in maintenance mode. */
@Component
class TellReady {

    private final Maintenance maintenance;
    private final ApplicationEventPublisher events;

    TellReady(Maintenance maintenance, ApplicationEventPublisher events) {
        this.maintenance = maintenance;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (!maintenance.isOn()) {
            events.publishEvent(new DatabaseReady());
        }
    }
}
