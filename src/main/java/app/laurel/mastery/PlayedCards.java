package app.laurel.mastery;

import app.laurel.quizzes.AttemptFinished.Answered;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Folds the answers of an attempt into one row for each concept, as if they came one by one. */
final class PlayedCards {

    /**
     * What an attempt adds to a concept, with its card afterwards.
     *
     * @param right weighed right answers of the attempt, see {@link Recent}
     */
    record Row(
            String concept,
            double stability,
            double difficulty,
            LocalDate due,
            Instant lastReview,
            int reps,
            int lapses,
            int paceMs,
            int correct,
            int total,
            double right,
            double weight) {}

    private PlayedCards() {}

    /**
     * @param before the learner's card of a concept, or null
     */
    static List<Row> of(
            List<Answered> answers, Function<String, @Nullable ReviewCard> before, ZoneId zone) {
        var byConcept = new LinkedHashMap<String, List<Answered>>();
        for (var answer : answers) {
            answer.concepts().stream()
                    .distinct()
                    .forEach(
                            concept ->
                                    byConcept
                                            .computeIfAbsent(concept, any -> new ArrayList<>())
                                            .add(answer));
        }
        return byConcept.entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue(), before.apply(one.getKey()), zone))
                .toList();
    }

    /** Right answers and all of them, each counting a little less than the one after it. */
    static Recent recent(List<Answered> answers) {
        var recent = Recent.NOTHING;
        for (var answer : answers) {
            recent = recent.and(answer.correct());
        }
        return recent;
    }

    private static Row row(
            String concept, List<Answered> answers, @Nullable ReviewCard before, ZoneId zone) {
        var card = before;
        for (var answer : answers) {
            var given =
                    new ReviewCard.Given(answer.correct(), false, answer.elapsedMs(), answer.at());
            card =
                    card == null
                            ? ReviewCard.first(concept, given, zone)
                            : card.answered(given, zone);
        }
        var recent = recent(answers);
        return new Row(
                concept,
                card.stability(),
                card.difficulty(),
                card.due(),
                card.lastReview(),
                card.reps(),
                card.lapses(),
                card.paceMs(),
                (int) answers.stream().filter(Answered::correct).count(),
                answers.size(),
                recent.right(),
                recent.weight());
    }
}
