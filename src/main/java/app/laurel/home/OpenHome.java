package app.laurel.home;

import app.laurel.learning.LearningRecord;
import app.laurel.learning.RecentLessons;
import app.laurel.learning.TakeLesson;
import app.laurel.mastery.PlanToday;
import app.laurel.mastery.Progress;
import app.laurel.mastery.Streak;
import app.laurel.people.FamilySettings;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** A learner comes home: what was left open is closed, what is next is laid out. */
@Service
public class OpenHome {

    /** No streak is followed further back. */
    private static final int LONGEST_STREAK = 400;

    private final CurrentLearner current;
    private final LearningRecord record;
    private final TakeLesson take;
    private final PlanToday plan;
    private final Progress progress;
    private final Ledger ledger;
    private final Clock clock;

    OpenHome(
            CurrentLearner current,
            LearningRecord record,
            TakeLesson take,
            PlanToday plan,
            Progress progress,
            Ledger ledger,
            Clock clock) {
        this.current = current;
        this.record = record;
        this.take = take;
        this.plan = plan;
        this.progress = progress;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Closes lessons whose last question was answered but whose result was never looked at, and
     * answers what the learner's home shows.
     */
    public LearnerHome open(Actor actor) {
        var here = current.read(actor);
        var learner = here.learner();
        var lessons = closeAnswered(actor, recent(actor));
        return new LearnerHome(
                learner.name(),
                learner.avatar(),
                learner.colour(),
                streak(learner.id(), here.family()),
                ledger.spendable(learner.id()),
                plan.forLearner(learner, lessons));
    }

    private RecentLessons closeAnswered(Actor actor, RecentLessons lessons) {
        if (lessons.answered().isEmpty()) {
            return lessons;
        }
        lessons.answered().forEach(lesson -> take.finish(actor, lesson.id()));
        return recent(actor);
    }

    private RecentLessons recent(Actor actor) {
        return record.recent(actor, clock.instant().minus(PlanToday.RECENTLY));
    }

    private int streak(int learnerId, FamilySettings family) {
        var today = LocalDate.ofInstant(clock.instant(), family.zone());
        var days = progress.days(List.of(learnerId), today.minusDays(LONGEST_STREAK));
        return Streak.length(days, today);
    }
}
