package app.laurel.quizzes.ui;

import app.laurel.quizzes.PlayAsGuest;
import app.laurel.quizzes.ReadQuizzes;
import app.laurel.quizzes.ReadResult;
import app.laurel.quizzes.TakeAttempt;
import app.laurel.shell.Destination;
import app.laurel.shell.OpenDestination;
import app.laurel.shell.UrlParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which quizzes somebody can play, and whose attempts and results they are. */
@Configuration(proxyBeanMethods = false)
class PlayDestinations {

    @Bean
    Destination quizToPlay(ReadQuizzes quizzes) {
        return new Destination(
                QuizView.class,
                (actor, where, query) ->
                        quizzes.requireVisible(
                                actor, UrlParts.uuid(where.get(QuizView.QUIZ).orElse(""))));
    }

    @Bean
    OpenDestination quizForGuests(PlayAsGuest quizzes) {
        return new OpenDestination(
                GuestView.class,
                where -> quizzes.quiz(UrlParts.uuid(where.get(GuestView.QUIZ).orElse(""))));
    }

    @Bean
    Destination attemptToPlay(TakeAttempt attempts) {
        return new Destination(
                PlayView.class,
                (actor, where, query) ->
                        attempts.require(
                                actor, UrlParts.uuid(where.get(PlayView.ATTEMPT).orElse(""))));
    }

    @Bean
    Destination attemptToLookAt(ReadResult results) {
        return new Destination(
                ResultView.class,
                (actor, where, query) ->
                        results.require(
                                actor, UrlParts.uuid(where.get(PlayView.ATTEMPT).orElse(""))));
    }
}
