package app.laurel.platform;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on standard output, first of all, where to go and how long the start took. */
@Component
class AnnounceReady {

    private final OwnAddress address;
    private final Maintenance maintenance;

    AnnounceReady(OwnAddress address, Maintenance maintenance) {
        this.address = address;
        this.maintenance = maintenance;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void announce() {
        var seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        address.url().ifPresent(url -> System.out.println(line(url, seconds)));
    }

    private String line(String url, double seconds) {
        return String.format(
                Locale.ROOT,
                "Laurel %s at %s%s after %.1f s",
                maintenance.isOn() ? "is in maintenance mode" : "is ready",
                url,
                address.isOpenToOthers() ? " (and at the other addresses of this machine)" : "",
                seconds);
    }
}
