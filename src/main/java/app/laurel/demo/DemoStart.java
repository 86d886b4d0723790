package app.laurel.demo;

import app.laurel.access.SignInHint;
import app.laurel.people.SignInFacts;
import app.laurel.platform.DatabaseReady;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * With {@code laurel.demo=true}: fills an empty installation at the start and tells on the sign-in
 * page whom to be.
 */
@Component
class DemoStart implements SignInHint {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final Demo demo;
    private final SignInFacts facts;
    private final ApplicationEventPublisher events;
    private final boolean on;

    DemoStart(
            Demo demo,
            SignInFacts facts,
            ApplicationEventPublisher events,
            @Value("${laurel.demo:false}") boolean on) {
        this.demo = demo;
        this.facts = facts;
        this.events = events;
        this.on = on;
    }

    /** Before anybody else looks at the installation: it has an administrator then. */
    @EventListener(DatabaseReady.class)
    @Order(0)
    void fill() {
        if (!on) {
            return;
        }
        if (facts.count() == 0) {
            // The sign-in page tells how far it is
            AvailabilityChangeEvent.publish(events, this, ReadinessState.ACCEPTING_TRAFFIC);
            demo.seed();
        } else if (!facts.hasAdministrator()) {
            LOG.warn(
                    "The demonstration was interrupted while it was made: delete its data folder and start again.");
        }
    }

    @Override
    public boolean isOn() {
        return on;
    }

    /** The administrator is made last. */
    @Override
    public int percent() {
        return facts.hasAdministrator() ? 100 : Math.min(99, demo.percent());
    }

    @Override
    public List<Account> accounts() {
        var parents = Cast.families().stream().map(household -> household.adults().getFirst());
        return Stream.concat(parents, Stream.of(Cast.ADMINISTRATOR))
                .map(
                        grown ->
                                new Account(
                                        grown.name(),
                                        grown.email(),
                                        Cast.PASSWORD,
                                        grown == Cast.ADMINISTRATOR))
                .toList();
    }

    @Override
    public String pin() {
        return Cast.PIN;
    }
}
