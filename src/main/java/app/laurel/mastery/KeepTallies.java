package app.laurel.mastery;

import app.laurel.learning.LessonFinished;
import app.laurel.learning.QuestionAnswered;
import app.laurel.people.FamilyDirectory;
import app.laurel.quizzes.AttemptFinished;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps mastery, performance and reviews up to date, in the transaction of the answer itself: one
 * statement reads the cards of its concepts, one writes everything.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeepTallies {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Reviews reviews;
    private final Tallies tallies;
    private final FamilyDirectory directory;

    KeepTallies(Reviews reviews, Tallies tallies, FamilyDirectory directory) {
        this.reviews = reviews;
        this.tallies = tallies;
        this.directory = directory;
    }

    @EventListener
    void on(QuestionAnswered answer) {
        var concepts = answer.concepts().stream().distinct().toList();
        var before = reviews.before(answer.familyId(), answer.learnerId(), concepts);
        var zone = ZoneId.of(before.getFirst().getZone());
        tallies.answered(
                answer.learnerId(),
                answer.subject(),
                LocalDate.ofInstant(answer.at(), zone),
                answer.correct() ? 1 : 0,
                answer.elapsedMs(),
                answer.at().toString(),
                Recent.KEPT,
                Stretch.step(answer.correct()),
                Stretch.FARTHEST,
                JSON.writeValueAsString(
                        concepts.stream().map(one -> card(one, answer, before, zone)).toList()));
    }

    @EventListener
    void on(LessonFinished lesson) {
        tallies.finished(
                lesson.learnerId(),
                lesson.subject(),
                LocalDate.ofInstant(lesson.at(), directory.settings(lesson.familyId()).zone()),
                lesson.score(),
                lesson.at().toString());
    }

    /** All answers of an attempt at once; what was left open says nothing of what is known. */
    @EventListener
    void on(AttemptFinished attempt) {
        var answers = attempt.answers();
        if (!attempt.learner() || answers.isEmpty()) {
            return;
        }
        var concepts = answers.stream().flatMap(one -> one.concepts().stream()).distinct().toList();
        var before =
                reviews.before(
                        attempt.familyId(),
                        attempt.userId(),
                        concepts.isEmpty() ? List.of("") : concepts);
        var zone = ZoneId.of(before.getFirst().getZone());
        var recent = PlayedCards.recent(answers);
        tallies.played(
                attempt.userId(),
                attempt.subject(),
                LocalDate.ofInstant(attempt.at(), zone),
                answers.size(),
                attempt.correct(),
                answers.stream().mapToLong(AttemptFinished.Answered::elapsedMs).sum(),
                attempt.at().toString(),
                Math.pow(Recent.KEPT, answers.size()),
                Recent.KEPT,
                recent.right(),
                recent.weight(),
                answers.stream().mapToDouble(one -> Stretch.step(one.correct())).sum(),
                Stretch.FARTHEST,
                JSON.writeValueAsString(
                        PlayedCards.of(answers, concept -> find(concept, before), zone)));
    }

    private static @Nullable ReviewCard find(String concept, List<Reviews.Line> before) {
        return before.stream()
                .filter(line -> Objects.equals(line.getConcept(), concept))
                .findFirst()
                .map(line -> stored(concept, line))
                .orElse(null);
    }

    private static ReviewCard card(
            String concept, QuestionAnswered answer, List<Reviews.Line> before, ZoneId zone) {
        var given =
                new ReviewCard.Given(
                        answer.correct(), answer.hinted(), answer.elapsedMs(), answer.at());
        var known = find(concept, before);
        return known == null ? ReviewCard.first(concept, given, zone) : known.answered(given, zone);
    }

    private static ReviewCard stored(String concept, Reviews.Line line) {
        return new ReviewCard(
                concept,
                line.getStability(),
                line.getDifficulty(),
                line.getDue(),
                line.getLastReview(),
                line.getReps(),
                line.getLapses(),
                line.getPaceMs());
    }
}
