package app.laurel.insights;

import app.laurel.mastery.Progress;
import app.laurel.mastery.Standing;
import app.laurel.mastery.SubjectPerformance;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.OutsideLooks;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditFilter;
import app.laurel.platform.AuditLog;
import app.laurel.points.Balance;
import app.laurel.rewards.Goals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a learner to a reader. Who looks from outside the family is remembered, once an hour, for
 * the parents to see.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LookAtLearner {

    private final FamilyDirectory directory;
    private final Goals goals;
    private final Progress progress;
    private final SubjectCatalogue subjects;
    private final OutsideLooks outsideLooks;
    private final AuditLog audit;
    private final Clock clock;

    LookAtLearner(
            FamilyDirectory directory,
            Goals goals,
            Progress progress,
            SubjectCatalogue subjects,
            OutsideLooks outsideLooks,
            AuditLog audit,
            Clock clock) {
        this.directory = directory;
        this.goals = goals;
        this.progress = progress;
        this.subjects = subjects;
        this.outsideLooks = outsideLooks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Three statements, and one more for a reader from outside the family.
     *
     * @param weeks how much of the progress is wanted, the current week included; 1 or more
     */
    Look look(Actor actor, int learnerId, int weeks) {
        var roster = directory.rosterAround(actor, learnerId);
        var learner = roster.learner(learnerId);
        var outside = outsideLooks.remember(actor, learner);
        var settings = roster.settings();
        var wallets = goals.wallets(learnerId);
        var balances = wallets.balances();
        var today = LocalDate.ofInstant(clock.instant(), settings.zone());
        var standing = progress.standing(learnerId, Weeks.start(today, weeks), today);
        var head =
                new LearnerHead(
                        learner,
                        today,
                        settings.zone(),
                        standing.streak(learnerId),
                        levels(standing),
                        LastActive.of(learner, standing),
                        sum(balances, true),
                        sum(balances, false),
                        outside);
        return new Look(roster, learner, balances, wallets.goals(), standing, head);
    }

    /** The same with the progress of this week only. */
    Look look(Actor actor, int learnerId) {
        return look(actor, learnerId, 1);
    }

    /**
     * The latest looks from outside the family, up to {@code size}, newest first. One statement.
     */
    List<OutsideLook> looks(int learnerId, int size) {
        return audit
                .lines(
                        new AuditFilter(null, learnerId, OutsideLooks.ACTION, null),
                        Long.MAX_VALUE,
                        size)
                .stream()
                .map(line -> new OutsideLook(line.actor(), line.at()))
                .toList();
    }

    private List<SubjectLevel> levels(Standing standing) {
        return standing.subjects().stream()
                .filter(subject -> subject.lessons() > 0)
                .sorted(SubjectOrder.by(subjects, SubjectPerformance::subject))
                .map(one -> new SubjectLevel(subjects.nameOf(one.subject()), one.level()))
                .toList();
    }

    private static int sum(List<Balance> balances, boolean spendable) {
        return balances.stream()
                .filter(balance -> balance.isSpendable() == spendable)
                .mapToInt(Balance::points)
                .sum();
    }
}
