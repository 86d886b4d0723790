package app.laurel.access;

import app.laurel.people.AdultDetails;
import app.laurel.people.SignInFacts;
import app.laurel.platform.DatabaseReady;
import app.laurel.platform.OwnAddress;
import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes it possible to begin: on an installation without an administrator the server makes one from
 * what the operator configured, or prints a one-time link that does.
 */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final UseLinks links;
    private final SignInFacts facts;
    private final Environment environment;
    private final OwnAddress address;

    FirstAdministrator(
            UseLinks links, SignInFacts facts, Environment environment, OwnAddress address) {
        this.links = links;
        this.facts = facts;
        this.environment = environment;
        this.address = address;
    }

    @EventListener(DatabaseReady.class)
    void offer() {
        var email = environment.getProperty("LAUREL_ADMIN_EMAIL");
        if (email != null && !email.isBlank()) {
            configure(email);
        }
        links.firstAdministrator().ifPresent(this::print);
    }

    private void configure(String email) {
        var name = environment.getProperty("LAUREL_ADMIN_NAME", "Administrator");
        var password = environment.getProperty("LAUREL_ADMIN_PASSWORD", "");
        try {
            links.configureAdministrator(
                    new AdultDetails(name, email, password), ZoneId.systemDefault());
        } catch (Refusal refusal) {
            // Another instance that starts at the same moment may have been quicker
            if (!facts.hasAdministrator()) {
                LOG.error(
                        "LAUREL_ADMIN_EMAIL and LAUREL_ADMIN_PASSWORD do not make an administrator: {}",
                        Text.of(refusal.key(), refusal.arguments()));
            }
        }
    }

    private void print(String token) {
        System.out.println(
                "Make the first administrator here, once: "
                        + address.forLinks().orElse("")
                        + "/welcome/"
                        + token);
    }
}
