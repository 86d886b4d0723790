package app.laurel.mastery;

import app.laurel.learning.LessonFinished;
import app.laurel.learning.QuestionAnswered;
import app.laurel.people.FamilyDirectory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
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

    private static ReviewCard card(
            String concept, QuestionAnswered answer, List<Reviews.Line> before, ZoneId zone) {
        var given =
                new ReviewCard.Given(
                        answer.correct(), answer.hinted(), answer.elapsedMs(), answer.at());
        return before.stream()
                .filter(line -> Objects.equals(line.getConcept(), concept))
                .findFirst()
                .map(line -> stored(concept, line).answered(given, zone))
                .orElseGet(() -> ReviewCard.first(concept, given, zone));
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
