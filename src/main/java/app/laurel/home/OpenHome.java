package app.laurel.home;

import app.laurel.learning.LearningRecord;
import app.laurel.learning.LessonCard;
import app.laurel.learning.OwnUnits;
import app.laurel.learning.RecentLessons;
import app.laurel.learning.StartLesson;
import app.laurel.learning.TakeLesson;
import app.laurel.mastery.Growth;
import app.laurel.mastery.PlanToday;
import app.laurel.mastery.Progress;
import app.laurel.mastery.Suggestion;
import app.laurel.people.FamilySettings;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.points.Purse;
import app.laurel.rewards.PriceMeaning;
import app.laurel.rewards.WishesAtHome;
import app.laurel.tasks.ReadTasks;
import app.laurel.tasks.Task;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A learner comes home: what was left open is closed, what is next is laid out. */
@Service
public class OpenHome {

    private final CurrentLearner current;
    private final LearningRecord record;
    private final TakeLesson take;
    private final PlanToday plan;
    private final OwnUnits own;
    private final Progress progress;
    private final Ledger ledger;
    private final WishesAtHome wishes;
    private final ReadTasks tasks;
    private final Clock clock;

    OpenHome(
            CurrentLearner current,
            LearningRecord record,
            TakeLesson take,
            PlanToday plan,
            OwnUnits own,
            Progress progress,
            Ledger ledger,
            WishesAtHome wishes,
            ReadTasks tasks,
            Clock clock) {
        this.current = current;
        this.record = record;
        this.take = take;
        this.plan = plan;
        this.own = own;
        this.progress = progress;
        this.ledger = ledger;
        this.wishes = wishes;
        this.tasks = tasks;
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
        var today = LocalDate.ofInstant(clock.instant(), here.family().zone());
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var standing = progress.standing(learner.id(), monday, today);
        var purse =
                ledger.purse(
                        learner.id(),
                        clock.instant().minus(PriceMeaning.TIME),
                        today.atStartOfDay(here.family().zone()).toInstant());
        var given = tasks(actor, learner, lessons, today);
        var glance = wishes.atAGlance(actor, purse.balances(), purse.pace());
        return new LearnerHome(
                learner.name(),
                learner.avatar(),
                learner.colour(),
                standing.streak(learner.id()),
                purse.spendable(),
                isFull(here.family(), purse),
                Growth.of(purse.earned()),
                standing.weeklyProgress(learner.id(), today).orElse(null),
                given,
                besides(given, plan.forLearner(learner, lessons, standing, today, own.of(learner))),
                glance.goals().stream().findFirst().orElse(null),
                glance.news());
    }

    /** Whether lessons paid today what a day's lessons pay at most. */
    private static boolean isFull(FamilySettings family, Purse purse) {
        var atMost = family.lessons().perDay();
        return atMost != null && purse.today() >= atMost;
    }

    private List<HomeTask> tasks(
            Actor actor, Learner learner, RecentLessons lessons, LocalDate today) {
        return tasks.open(actor).stream()
                .map(task -> homeTask(task, learner, lessons.openOf(task.unitId()), today))
                .toList();
    }

    private static HomeTask homeTask(
            Task task, Learner learner, @Nullable LessonCard begun, LocalDate today) {
        var questions =
                begun == null
                        ? StartLesson.questionsFor(learner.grade())
                        : begun.questions() - begun.answered();
        return new HomeTask(
                task, begun == null ? null : begun.id(), Suggestion.minutesFor(questions), today);
    }

    /** What is a task already is no suggestion. */
    private static List<Suggestion> besides(List<HomeTask> tasks, List<Suggestion> plan) {
        return plan.stream()
                .filter(
                        one ->
                                tasks.stream()
                                        .noneMatch(
                                                given ->
                                                        given.task().unitId().equals(one.unitId())))
                .toList();
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
}
