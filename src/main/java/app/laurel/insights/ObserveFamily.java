package app.laurel.insights;

import app.laurel.mastery.Guidance;
import app.laurel.mastery.Progress;
import app.laurel.mastery.Standing;
import app.laurel.mastery.SubjectPerformance;
import app.laurel.mastery.WeekTotal;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Learner;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.points.Balance;
import app.laurel.points.Ledger;
import app.laurel.rewards.Goal;
import app.laurel.rewards.Goals;
import app.laurel.rewards.RequestQueue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a parent the whole family at once. */
@Service
@Transactional(readOnly = true)
public class ObserveFamily {

    /** As many weeks as a line the size of a word can show. */
    private static final int WEEKS = 8;

    private final FamilyDirectory directory;
    private final Progress progress;
    private final Ledger ledger;
    private final Goals goals;
    private final RequestQueue requests;
    private final SubjectCatalogue subjects;
    private final ConceptNames names;
    private final Clock clock;

    ObserveFamily(
            FamilyDirectory directory,
            Progress progress,
            Ledger ledger,
            Goals goals,
            RequestQueue requests,
            SubjectCatalogue subjects,
            ConceptNames names,
            Clock clock) {
        this.directory = directory;
        this.progress = progress;
        this.ledger = ledger;
        this.goals = goals;
        this.requests = requests;
        this.subjects = subjects;
        this.names = names;
        this.clock = clock;
    }

    /** The actor's family today. Five statements, however many learners there are. */
    public FamilyOverview overview(Actor actor) {
        var roster = directory.roster(actor);
        var learners = roster.learners();
        var ids = learners.stream().map(Learner::id).toList();
        var zone = roster.settings().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var standing = progress.standing(ids, Weeks.start(today, WEEKS), today);
        var balances = ids.isEmpty() ? List.<Balance>of() : ledger.balances(ids);
        var saving = goals.of(actor, learners, balances, Map.of());
        return new FamilyOverview(
                today,
                zone,
                roster.startersOffered(),
                learners.stream()
                        .map(
                                learner ->
                                        summary(
                                                learner,
                                                standing.of(learner.id()),
                                                balances,
                                                saving,
                                                today))
                        .toList(),
                ids.isEmpty()
                        ? List.of()
                        : requests.waiting(actor, roster.grownUps(), learners, balances));
    }

    private LearnerSummary summary(
            Learner learner,
            Standing standing,
            List<Balance> balances,
            List<Goal> goals,
            LocalDate today) {
        return new LearnerSummary(
                learner.id(),
                learner.name(),
                learner.avatar(),
                learner.colour(),
                learner.grade(),
                standing.streak(learner.id()),
                LastActive.of(learner, standing),
                spendable(learner, balances),
                WeekSoFar.of(standing.days(), today),
                trends(standing),
                standing.concepts().stream()
                        .filter(weak -> !standing.isHidden(Guidance.Kind.CONCEPT, weak.concept()))
                        .sorted(WeakConcept.ORDER)
                        .map(weak -> names.name(weak.concept()))
                        .toList(),
                goals.stream()
                        .filter(goal -> goal.learnerId() == learner.id())
                        .findFirst()
                        .orElse(null));
    }

    private static int spendable(Learner learner, List<Balance> balances) {
        return balances.stream()
                .filter(one -> one.learnerId() == learner.id() && one.isSpendable())
                .mapToInt(Balance::points)
                .sum();
    }

    private List<SubjectTrend> trends(Standing standing) {
        return standing.subjects().stream()
                .filter(subject -> subject.lessons() > 0)
                .sorted(SubjectOrder.by(subjects, SubjectPerformance::subject))
                .map(subject -> trend(subject, standing.weeks()))
                .toList();
    }

    private SubjectTrend trend(SubjectPerformance subject, List<WeekTotal> weeks) {
        var scores =
                weeks.stream()
                        .filter(week -> week.subject().equals(subject.subject()))
                        .flatMap(week -> week.score().stream().boxed())
                        .toList();
        return new SubjectTrend(
                subject.subject(), subjects.nameOf(subject.subject()), subject.estimate(), scores);
    }
}
