package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent decides what becomes of questions that learners of the family reported. */
@Service
@Transactional
public class DecideReport {

    private static final Limit MOST = Limit.of(200);
    private static final Duration ANSWERS_ARE_SHOWN = Duration.ofDays(30);

    private final Reports reports;
    private final HideQuestion hide;
    private final ApplicationEventPublisher events;
    private final Changes changes;
    private final Clock clock;

    DecideReport(
            Reports reports,
            HideQuestion hide,
            ApplicationEventPublisher events,
            Changes changes,
            Clock clock) {
        this.reports = reports;
        this.hide = hide;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /** Reports of the actor's family that wait, the oldest first. */
    @Transactional(readOnly = true)
    public List<ReportedQuestion> waiting(Actor actor) {
        return all(actor).waiting();
    }

    /**
     * Reports of the actor's family that wait, and those that an administrator answered within the
     * last 30 days; two hundred at most. One statement.
     */
    @Transactional(readOnly = true)
    public FamilyReports all(Actor actor) {
        var found =
                reports.ofFamily(
                        actor.requireAdult().familyId(),
                        clock.instant().minus(ANSWERS_ARE_SHOWN),
                        MOST);
        return new FamilyReports(
                found.stream().filter(Report::waits).map(DecideReport::reported).toList(),
                found.stream()
                        .filter(one -> !one.waits())
                        .sorted(Comparator.comparing(Report::answeredAt).reversed())
                        .map(
                                one ->
                                        new AnsweredReport(
                                                one.questionText(), one.answer(), one.answeredAt()))
                        .toList());
    }

    private static ReportedQuestion reported(Report one) {
        return new ReportedQuestion(
                one.id(),
                one.learnerId(),
                one.questionText(),
                one.chosen(),
                one.rightAnswer(),
                one.words(),
                one.reportedAt(),
                one.answer());
    }

    /** The actor has the reports of the family on screen: notices of them are read. */
    public void opened(Actor actor) {
        events.publishEvent(new ReportsOpened(actor.requireAdult()));
    }

    /** Hides the question from the family's learners; once more changes nothing. */
    public void hide(Actor actor, UUID id) {
        var report = own(actor, id);
        if (report.settle(actor.id(), true, clock.instant())) {
            hide.hide(actor, report.questionText(), null);
        }
    }

    /** The question is good and is asked again; once more changes nothing. */
    public void keep(Actor actor, UUID id) {
        if (own(actor, id).settle(actor.id(), false, clock.instant())) {
            changes.announce(actor.familyId(), Topic.LESSONS);
        }
    }

    /** The report waits again; the question, if that hid it, is asked the other learners again. */
    public void reopen(Actor actor, UUID id) {
        var report = own(actor, id);
        if (report.reopen()) {
            hide.showAgain(actor, report.questionText());
        } else {
            changes.announce(actor.familyId(), Topic.LESSONS);
        }
    }

    private Report own(Actor actor, UUID id) {
        return reports.lock(id, actor.requireAdult().familyId()).orElseThrow(NotFound::new);
    }
}
