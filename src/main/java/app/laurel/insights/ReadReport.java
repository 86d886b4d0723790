package app.laurel.insights;

import app.laurel.mastery.Progress;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Learner;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.points.PointsFlow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the learners of a family side by side, for the screen and for the file alike. */
@Service
@Transactional(readOnly = true)
public class ReadReport {

    private final FamilyDirectory directory;
    private final Progress progress;
    private final Ledger ledger;
    private final SubjectCatalogue subjects;
    private final Clock clock;

    ReadReport(
            FamilyDirectory directory,
            Progress progress,
            Ledger ledger,
            SubjectCatalogue subjects,
            Clock clock) {
        this.directory = directory;
        this.progress = progress;
        this.ledger = ledger;
        this.subjects = subjects;
        this.clock = clock;
    }

    /**
     * The actor's family in a period. Three statements, whatever the family and its history.
     *
     * @param back by how many periods before the current one; what is too far is brought within
     *     reach
     */
    public FamilyReport report(Actor actor, ReportPeriod period, int back) {
        var roster = directory.roster(actor);
        var zone = roster.settings().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var time = FamilyReport.Time.of(period, back, today);
        var ids = roster.learners().stream().map(Learner::id).toList();
        var standing = progress.standing(ids, time.from(), today);
        var flows =
                ledger.flows(
                        ids,
                        time.from().atStartOfDay(zone).toInstant(),
                        time.to().plusDays(1).atStartOfDay(zone).toInstant());
        var learners =
                roster.learners().stream()
                        .map(
                                one ->
                                        LearnerReport.of(
                                                one,
                                                standing.of(one.id()),
                                                flows.getOrDefault(
                                                        one.id(),
                                                        new PointsFlow(one.id(), 0, 0, 0)),
                                                time))
                        .toList();
        return new FamilyReport(time, subjectsOf(learners), learners);
    }

    private List<FamilyReport.Subject> subjectsOf(List<LearnerReport> learners) {
        return learners.stream()
                .flatMap(learner -> learner.scores().keySet().stream())
                .distinct()
                .sorted(SubjectOrder.by(subjects, subject -> subject))
                .map(subject -> new FamilyReport.Subject(subject, subjects.nameOf(subject)))
                .toList();
    }
}
