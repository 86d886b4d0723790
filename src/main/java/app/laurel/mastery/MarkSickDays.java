package app.laurel.mastery;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent says on which days a learner was or will be ill or away: they end no row of days. */
@Service
@Transactional
public class MarkSickDays {

    /** Days that can be marked at once. */
    static final int MOST = 60;

    private static final int LONGEST_AGO = 366;

    private final SickDays sick;
    private final FamilyDirectory directory;
    private final Changes changes;
    private final Clock clock;

    MarkSickDays(SickDays sick, FamilyDirectory directory, Changes changes, Clock clock) {
        this.sick = sick;
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Marks the days from the first to the last one, both included; what was marked stays marked.
     * Answers how many are new.
     */
    public int mark(Actor actor, int learnerId, @Nullable LocalDate from, @Nullable LocalDate to) {
        var learner = directory.ownLearner(actor.requireAdult(), learnerId);
        var zone = directory.settings(learner.familyId()).zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (from == null || Math.abs(ChronoUnit.DAYS.between(from, today)) > LONGEST_AGO) {
            throw Refusal.of("from", "mastery.sick.from");
        }
        var last = to == null ? from : to;
        if (last.isBefore(from) || ChronoUnit.DAYS.between(from, last) >= MOST) {
            throw Refusal.of("to", "mastery.sick.to", MOST);
        }
        var added = sick.mark(learnerId, from, last, actor.id(), clock.instant());
        changes.announce(learner.familyId(), Topic.LEARNERS);
        return added;
    }

    /** Takes the marks off the days from the first to the last one, both included. */
    public void unmark(Actor actor, int learnerId, LocalDate from, LocalDate to) {
        var learner = directory.ownLearner(actor.requireAdult(), learnerId);
        sick.unmark(learnerId, from, to);
        changes.announce(learner.familyId(), Topic.LEARNERS);
    }
}
