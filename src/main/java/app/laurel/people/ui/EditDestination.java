package app.laurel.people.ui;

import app.laurel.people.FamilyDirectory;
import app.laurel.shell.Destination;
import app.laurel.shell.UrlParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which learners can be edited. */
@Configuration(proxyBeanMethods = false)
class EditDestination {

    @Bean
    Destination learnerToEdit(FamilyDirectory directory) {
        return new Destination(
                EditLearnerView.class,
                (actor, where, query) ->
                        directory.ownLearner(actor, UrlParts.id(where, "learner")));
    }
}
