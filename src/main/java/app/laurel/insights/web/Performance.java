package app.laurel.insights.web;

import app.laurel.insights.ConceptMap;
import app.laurel.insights.LearnerPerformance;
import app.laurel.insights.SubjectScores;
import app.laurel.mastery.Estimate;
import app.laurel.mastery.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a learner does.
 *
 * @param streak days in a row with an answer
 * @param spendable points that can be spent now
 * @param saved points in goals
 */
record Performance(
        int learnerId,
        int weeks,
        int streak,
        int spendable,
        int saved,
        List<Subject> subjects,
        List<Concept> concepts) {

    /**
     * How a learner does in a subject.
     *
     * @param known what is known of it, from 0 to 100; null while there are too few answers to say
     * @param latest the score of the latest week with a finished lesson
     */
    record Subject(
            String subject,
            String name,
            @Nullable Estimate known,
            Level level,
            int lessons,
            int answers,
            int correct,
            @Nullable Integer latest,
            List<SubjectScores.Week> weeks) {}

    /** How well a concept is known; {@code known} is null while there are too few answers. */
    record Concept(
            String subject,
            String concept,
            String name,
            @Nullable Estimate known,
            int correct,
            int total) {}

    static Performance of(LearnerPerformance performance) {
        var head = performance.head();
        return new Performance(
                head.learner().id(),
                performance.weeks(),
                head.streak(),
                head.spendable(),
                head.saved(),
                performance.subjects().stream().map(Performance::subject).toList(),
                performance.concepts().subjects().stream()
                        .flatMap(
                                subject ->
                                        subject.areas().stream()
                                                .flatMap(area -> area.concepts().stream())
                                                .map(cell -> concept(subject.subject(), cell)))
                        .toList());
    }

    private static Subject subject(SubjectScores scores) {
        return new Subject(
                scores.subject(),
                scores.name(),
                scores.estimate(),
                scores.level(),
                scores.lessons(),
                scores.answers(),
                scores.correct(),
                scores.latest(),
                scores.weeks());
    }

    private static Concept concept(String subject, ConceptMap.Cell cell) {
        return new Concept(
                subject,
                cell.concept(),
                cell.name(),
                cell.estimate(),
                cell.correct(),
                cell.total());
    }
}
