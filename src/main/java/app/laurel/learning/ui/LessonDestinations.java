package app.laurel.learning.ui;

import app.laurel.learning.Curriculum;
import app.laurel.learning.LessonAddress;
import app.laurel.learning.TakeLesson;
import app.laurel.platform.NotFound;
import app.laurel.shell.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which lessons a learner has, and what can be learned. */
@Configuration(proxyBeanMethods = false)
class LessonDestinations {

    @Bean
    Destination lesson(TakeLesson lessons) {
        return new Destination(
                LessonView.class,
                (actor, where, query) ->
                        lessons.requireOwn(actor, LessonAddress.requireId(where.get("lesson"))));
    }

    @Bean
    Destination subject(Curriculum curriculum) {
        return new Destination(
                ChooseView.class,
                (actor, where, query) ->
                        where.get("subject")
                                .filter(subject -> !curriculum.subjects().contains(subject))
                                .ifPresent(
                                        unknown -> {
                                            throw new NotFound();
                                        }));
    }
}
