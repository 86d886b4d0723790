package app.laurel.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/** Publishes {@link DatabaseReady} for a server that does not stand in maintenance mode. */
@Component
class TellReady {

    private final Maintenance maintenance;
    private final ApplicationEventPublisher events;

    TellReady(Maintenance maintenance, ApplicationEventPublisher events) {
        this.maintenance = maintenance;
        this.events = events;
    }

    @EventListener
    void started(ApplicationReadyEvent ready) {
        var serves = ready.getApplicationContext() instanceof WebApplicationContext;
        if (serves && !maintenance.isOn()) {
            events.publishEvent(new DatabaseReady());
        }
    }
}
