package app.laurel.earning;

import app.laurel.learning.LearningRecord;
import app.laurel.learning.LessonOutcome;
import app.laurel.people.DryRun;
import app.laurel.people.Learner;
import app.laurel.points.Ledger;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Pays for the lessons of the last weeks once more, on paper and under other figures. */
@Service
class RehearseLessons implements DryRun {

    private final LearningRecord record;
    private final Ledger ledger;
    private final Clock clock;

    RehearseLessons(LearningRecord record, Ledger ledger, Clock clock) {
        this.record = record;
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Rehearsed(Learner learner, long paid, List<LessonOutcome> outcomes)
            implements Rehearsal {

        @Override
        public long with(int perCorrect, int perLesson) {
            return outcomes.stream()
                    .mapToLong(one -> one.lessons() * pay(one, perCorrect, perLesson).total())
                    .sum();
        }

        private static LessonPay pay(LessonOutcome one, int perCorrect, int perLesson) {
            return LessonPay.of(
                    one.plainCorrect(), one.stakesWon(), one.stakesLost(), perCorrect, perLesson);
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
        var outcomes =
                record.outcomes(learners, now.minus(TIME)).stream()
                        .collect(Collectors.groupingBy(LessonOutcome::learnerId));
        return learners.stream()
                .filter(learner -> outcomes.containsKey(learner.id()))
                .<Rehearsal>map(
                        learner -> {
                            var pace = paces.get(learner.id());
                            return new Rehearsed(
                                    learner,
                                    pace == null ? 0 : pace.points(),
                                    outcomes.get(learner.id()));
                        })
                .toList();
    }
}
