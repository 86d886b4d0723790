package app.laurel.learning.ui;

import app.laurel.learning.Curriculum;
import app.laurel.platform.NotFound;
import app.laurel.platform.Role;
import app.laurel.shell.Destination;
import app.laurel.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where adults find what their children are taught. */
@Configuration(proxyBeanMethods = false)
class LessonsNavigation {

    @Bean
    NavigationEntry lessonsEntry() {
        return new NavigationEntry(
                LessonsView.PATH,
                "📚",
                "learning.lessons.title",
                550,
                Set.of(Role.PARENT, Role.ADMIN),
                false);
    }

    @Bean
    Destination lessonToPreview(Curriculum curriculum) {
        return new Destination(
                PreviewView.class,
                (actor, where, query) ->
                        query.getSingleParameter(PreviewView.UNIT)
                                .flatMap(curriculum::unit)
                                .orElseThrow(NotFound::new));
    }
}
