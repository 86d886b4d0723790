package app.laurel.quizzes;

import app.laurel.platform.Actor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody looks for something to play. */
@Service
@Transactional(readOnly = true)
public class FindQuizzes {

    private static final int NEWEST = 20;

    private final ReadQuizzes quizzes;
    private final AttemptHistory attempts;

    FindQuizzes(ReadQuizzes quizzes, AttemptHistory attempts) {
        this.quizzes = quizzes;
        this.attempts = attempts;
    }

    /**
     * What the person can play now, what was begun first, also where it was put away since. At most
     * five statements, and one more for quizzes that changed since they were read last.
     */
    public List<QuizToPlay> playable(Actor actor, int limit) {
        var open = quizzes.page(actor, QuizFilter.open(), 1, limit).items();
        var shown = open.stream().map(QuizCard::id).collect(Collectors.toSet());
        var found =
                Stream.concat(
                                quizzes.begun(actor).stream()
                                        .filter(quiz -> !shown.contains(quiz.id())),
                                open.stream())
                        .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var own =
                attempts
                        .own(
                                actor.id(),
                                found.stream().map(QuizCard::id).toArray(UUID[]::new),
                                NEWEST)
                        .stream()
                        .collect(Collectors.groupingBy(AttemptHistory.OwnLine::getQuizId));
        return found.stream()
                .map(quiz -> QuizToPlay.of(quiz, own.getOrDefault(quiz.id(), List.of())))
                .sorted(
                        (one, other) ->
                                Boolean.compare(one.running() == null, other.running() == null))
                .toList();
    }

    /** A quiz that the actor may see. At most three statements. */
    public QuizToPlay one(Actor actor, UUID quiz) {
        return QuizToPlay.of(
                quizzes.card(actor, quiz), attempts.own(actor.id(), new UUID[] {quiz}, NEWEST));
    }
}
