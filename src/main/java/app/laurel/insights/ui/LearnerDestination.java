package app.laurel.insights.ui;

import app.laurel.people.FamilyDirectory;
import app.laurel.shell.Destination;
import app.laurel.shell.UrlParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which learners can be looked at. */
@Configuration(proxyBeanMethods = false)
class LearnerDestination {

    @Bean
    Destination learnerToLookAt(FamilyDirectory directory) {
        return new Destination(
                LearnerView.class,
                (actor, where, query) -> {
                    Part.of(where.get("part").orElse(null));
                    directory.learner(actor, UrlParts.id(where, "learner"));
                });
    }
}
