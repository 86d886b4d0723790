package app.laurel.earning;

import app.laurel.people.DryRun;
import app.laurel.people.Learner;
import app.laurel.people.LessonFigures;
import app.laurel.points.Ledger;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Pays for the lessons and quizzes of the last weeks once more, on paper and under other figures.
 */
@Service
class RehearseLessons implements DryRun {

    private final PaidLessons paid;
    private final Ledger ledger;
    private final Clock clock;

    RehearseLessons(PaidLessons paid, Ledger ledger, Clock clock) {
        this.paid = paid;
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Rehearsed(Learner learner, long paid, List<PaidLessons.Alike> lessons)
            implements Rehearsal {

        /** Whatever of a day reaches the limit: together they pay the limit at most. */
        @Override
        public long with(LessonFigures figures) {
            var perDay = figures.perDay();
            return lessons.stream()
                    .collect(Collectors.groupingBy(PaidLessons.Alike::getDay))
                    .values()
                    .stream()
                    .mapToLong(day -> of(day, figures))
                    .map(total -> perDay == null ? total : Math.min(total, perDay))
                    .sum();
        }

        private static long of(List<PaidLessons.Alike> day, LessonFigures figures) {
            return day.stream()
                    .mapToLong(
                            one -> one.getLessons() * LessonPay.of(Worth.of(one), figures).total())
                    .sum();
        }
    }

    @Override
    public List<Rehearsal> rehearse(Collection<Learner> learners) {
        if (learners.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var ids = learners.stream().map(Learner::id).toList();
        var paces = ledger.pace(ids, now, TIME);
        var lessons =
                paid.since(ids, now.minus(TIME)).stream()
                        .collect(Collectors.groupingBy(PaidLessons.Alike::getLearner));
        return learners.stream()
                .filter(learner -> lessons.containsKey(learner.id()))
                .<Rehearsal>map(
                        learner -> {
                            var pace = paces.get(learner.id());
                            return new Rehearsed(
                                    learner,
                                    pace == null ? 0 : pace.points(),
                                    lessons.get(learner.id()));
                        })
                .toList();
    }
}
