package app.laurel.learning;

import app.laurel.learning.WithdrawnQuestions.Decided;
import app.laurel.learning.WithdrawnQuestions.Running;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Topic;
import io.hypersistence.utils.hibernate.type.util.ObjectMapperWrapper;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Administrators decide which questions of the curriculum are asked on the whole installation, and
 * answer the families that reported one. Each decision answers its moment, by which it is undone.
 */
@Service
@Transactional
public class WithdrawQuestion {

    /** As much of a question as the audit log needs. */
    private static final int NOTED = 200;

    private final WithdrawnQuestions questions;
    private final Lessons lessons;
    private final Curriculum curriculum;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Changes changes;
    private final Clock clock;

    WithdrawQuestion(
            WithdrawnQuestions questions,
            Lessons lessons,
            Curriculum curriculum,
            AuditLog audit,
            ApplicationEventPublisher events,
            Changes changes,
            Clock clock) {
        this.questions = questions;
        this.lessons = lessons;
        this.curriculum = curriculum;
        this.audit = audit;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Nobody is asked the question any more, which was reported or withdrawn before: it is in no
     * new lesson, and is taken out of those that are not finished, unless it is answered there.
     * Once more changes nothing.
     *
     * @param hash its {@link QuestionHash}
     */
    public Instant withdraw(Actor actor, String hash) {
        return withdraw(actor, hash, null, null, null);
    }

    /** The same for any written question of a unit of the curriculum. */
    public Instant withdraw(Actor actor, String hash, String unitId) {
        var question =
                curriculum.unit(unitId).map(curriculum::written).stream()
                        .flatMap(written -> written.stream())
                        .filter(one -> QuestionHash.of(one.text()).equals(hash))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return withdraw(
                actor,
                hash,
                question.text(),
                unitId,
                ObjectMapperWrapper.INSTANCE.toString(question));
    }

    private Instant withdraw(
            Actor actor,
            String hash,
            @Nullable String text,
            @Nullable String unit,
            @Nullable String content) {
        actor.requireAdministrator();
        var now = now();
        var done = questions.withdraw(hash, text, unit, content, actor.id(), now);
        if (done.isEmpty()) {
            requireKnown(hash);
            return now;
        }
        var families = takeOut(done.get().getText(), hash, now);
        answered(actor, done.get(), "QUESTION_WITHDRAWN", ReportAnswer.WITHDRAWN, now);
        families.forEach(family -> changes.announce(family, Topic.LESSONS));
        changes.announce(actor.familyId(), Topic.CURRICULUM);
        return now;
    }

    /** The question may be asked again, and the families that reported it hear that it stays. */
    public Instant bringBack(Actor actor, String hash) {
        actor.requireAdministrator();
        var now = now();
        var done = questions.bringBack(hash, now);
        if (done.isEmpty()) {
            requireKnown(hash);
            return now;
        }
        answered(actor, done.get(), "QUESTION_BROUGHT_BACK", ReportAnswer.KEPT, now);
        changes.announce(actor.familyId(), Topic.CURRICULUM);
        return now;
    }

    /** The question stays as it is, and the families that reported it hear that. */
    public Instant keep(Actor actor, String hash) {
        actor.requireAdministrator();
        var now = now();
        questions
                .keep(hash, now)
                .ifPresent(
                        done -> {
                            answered(actor, done, "QUESTION_KEPT", ReportAnswer.KEPT, now);
                            changes.announce(actor.familyId(), Topic.CURRICULUM);
                        });
        return now;
    }

    /**
     * Takes back that the question was withdrawn or kept at that moment: its reports wait again.
     * Nothing happens when something else was decided since.
     */
    public void reopen(Actor actor, String hash, Instant then) {
        actor.requireAdministrator();
        questions.reopen(hash, then).ifPresent(done -> reopened(actor, done, then));
    }

    private void reopened(Actor actor, Decided done, Instant then) {
        note(actor, "QUESTION_REOPENED", done.getText());
        var families = Set.of(done.getFamilies());
        if (!families.isEmpty()) {
            events.publishEvent(new ReportsReopened(families, then));
        }
        families.forEach(family -> changes.announce(family, Topic.LESSONS));
        changes.announce(actor.familyId(), Topic.CURRICULUM);
    }

    private void answered(
            Actor actor, Decided done, String action, ReportAnswer answer, Instant now) {
        note(actor, action, done.getText());
        var families = Set.of(done.getFamilies());
        if (!families.isEmpty()) {
            events.publishEvent(new ReportsAnswered(families, done.getText(), answer, now));
        }
        families.forEach(family -> changes.announce(family, Topic.LESSONS));
    }

    /** Takes the question out of what is not finished; the families whose learners have that. */
    private Set<Integer> takeOut(String text, String hash, Instant now) {
        var running = questions.running(text);
        if (running.isEmpty()) {
            return Set.of();
        }
        lessons.lockUnfinishedOf(running.stream().map(Running::getId).toArray(String[]::new))
                .forEach(lesson -> lesson.takeOut(hash, now));
        var families = new HashSet<Integer>();
        running.forEach(one -> families.add(one.getFamily()));
        return families;
    }

    private void requireKnown(String hash) {
        if (!questions.existsById(hash)) {
            throw new NotFound();
        }
    }

    private void note(Actor actor, String action, String text) {
        var line = text.replaceAll("\\s+", " ");
        audit.record(
                actor,
                null,
                null,
                action,
                line.length() > NOTED ? line.substring(0, NOTED - 1) + "…" : line);
    }

    /** As exactly as the database keeps it, so that it is found again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
