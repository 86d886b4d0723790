package app.laurel.demo;

import app.laurel.access.SignInHint;
import app.laurel.people.FamilyDirectory;
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
    private final FamilyDirectory directory;
    private final Keys keys;
    private final ApplicationEventPublisher events;
    private final boolean on;
    private volatile List<Child> children = List.of();

    DemoStart(
            Demo demo,
            SignInFacts facts,
            FamilyDirectory directory,
            Keys keys,
            ApplicationEventPublisher events,
            @Value("${laurel.demo:false}") boolean on) {
        this.demo = demo;
        this.facts = facts;
        this.directory = directory;
        this.keys = keys;
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
                                        keys.password(),
                                        grown == Cast.ADMINISTRATOR))
                .toList();
    }

    /** Their family codes never change. */
    @Override
    public List<Child> children() {
        if (children.isEmpty()) {
            children = Cast.families().stream().flatMap(this::childrenOf).toList();
        }
        return children;
    }

    private Stream<Child> childrenOf(Cast.Household household) {
        return facts.byEmail(household.adults().getFirst().email()).stream()
                .map(parent -> directory.settings(parent.actor()).code())
                .flatMap(
                        code ->
                                household.children().stream()
                                        .map(child -> new Child(child.name(), code)));
    }

    @Override
    public String pin() {
        return keys.pin();
    }
}
