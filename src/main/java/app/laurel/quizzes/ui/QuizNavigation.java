package app.laurel.quizzes.ui;

import app.laurel.platform.Role;
import app.laurel.quizzes.ReadQuizzes;
import app.laurel.shell.Destination;
import app.laurel.shell.NavigationEntry;
import app.laurel.shell.UrlParts;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where adults find quizzes, and which of them they can change. */
@Configuration(proxyBeanMethods = false)
class QuizNavigation {

    @Bean
    NavigationEntry quizzesEntry() {
        return new NavigationEntry(
                QuizzesView.PATH,
                "🧠",
                "quizzes.title",
                560,
                Set.of(Role.PARENT, Role.ADMIN),
                false);
    }

    @Bean
    Destination quizToEdit(ReadQuizzes read) {
        return new Destination(
                EditQuizView.class,
                (actor, where, query) ->
                        where.get(EditQuizView.QUIZ)
                                .map(UrlParts::uuid)
                                .ifPresentOrElse(
                                        id -> read.requireOwn(actor, id),
                                        () -> EditQuizView.requireMayCreate(actor)));
    }

    @Bean
    Destination quizToPreview(ReadQuizzes read) {
        return new Destination(
                PreviewQuizView.class,
                (actor, where, query) ->
                        read.requireOwn(
                                actor, UrlParts.uuid(where.get(EditQuizView.QUIZ).orElse(""))));
    }
}
