package app.laurel.home.ui;

import app.laurel.home.ReadMyPoints;
import app.laurel.learning.LessonAddress;
import app.laurel.learning.TakeLesson;
import app.laurel.shell.Destination;
import app.laurel.shell.UrlParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which goals and lesson results a learner has. */
@Configuration(proxyBeanMethods = false)
class HomeDestinations {

    @Bean
    Destination goal(ReadMyPoints points) {
        return new Destination(
                MyPointsView.class,
                (actor, where, query) ->
                        where.get("goal")
                                .map(UrlParts::uuid)
                                .ifPresent(id -> points.requireGoal(actor, id)));
    }

    @Bean
    Destination lessonResult(TakeLesson lessons) {
        return new Destination(
                LessonResultView.class,
                (actor, where, query) ->
                        lessons.requireOwn(actor, LessonAddress.requireId(where.get("lesson"))));
    }
}
