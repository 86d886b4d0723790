package app.laurel.administration.ui;

import app.laurel.learning.Curriculum;
import app.laurel.platform.NotFound;
import app.laurel.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which units administrators can look at. */
@Configuration(proxyBeanMethods = false)
class CurriculumDestinations {

    @Bean
    Destination unitToAdminister(Curriculum curriculum) {
        return new Destination(
                UnitView.class,
                (actor, where, query) ->
                        query.getSingleParameter(UnitView.UNIT)
                                .flatMap(curriculum::unit)
                                .orElseThrow(NotFound::new));
    }
}
