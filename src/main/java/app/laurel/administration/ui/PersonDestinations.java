package app.laurel.administration.ui;

import app.laurel.people.Census;
import app.laurel.platform.NotFound;
import app.laurel.shell.Destination;
import app.laurel.shell.UrlParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom administrators can look at and adjust. */
@Configuration(proxyBeanMethods = false)
class PersonDestinations {

    @Bean
    Destination personToAdminister(Census census) {
        return new Destination(
                PersonView.class,
                (actor, where, query) -> census.person(actor, UrlParts.id(where, "person")));
    }

    @Bean
    Destination learnerToAdjust(Census census) {
        return new Destination(
                PointsView.class,
                (actor, where, query) ->
                        PointsView.learnerIn(query)
                                .filter(id -> !census.person(actor, id).isLearner())
                                .ifPresent(
                                        noLearner -> {
                                            throw new NotFound();
                                        }));
    }
}
