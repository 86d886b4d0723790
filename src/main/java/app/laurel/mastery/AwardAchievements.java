package app.laurel.mastery;

import app.laurel.learning.LessonFinished;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.TrophyPay;
import app.laurel.platform.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Awards achievements after a lesson. What is reached is derived from what is stored, so an award
 * that a crash prevented is made up for by the next lesson.
 */
@Service
public class AwardAchievements {

    private final Achievements achievements;
    private final WeeklyGoals goals;
    private final FamilyDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AwardAchievements(
            Achievements achievements,
            WeeklyGoals goals,
            FamilyDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.achievements = achievements;
        this.goals = goals;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Awards whatever the learner has reached and does not have yet. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(LessonFinished lesson) {
        var owned = earnedBy(lesson.learnerId()).keySet();
        goals.settle(lesson.learnerId());
        var facts = measure(lesson.learnerId());
        Arrays.stream(AchievementType.values())
                .filter(type -> !owned.contains(type) && type.isReached(facts))
                .forEach(type -> award(lesson, type));
    }

    private void award(LessonFinished lesson, AchievementType type) {
        achievements
                .award(
                        lesson.learnerId(),
                        type.name(),
                        TrophyPay.place(type.usual()),
                        clock.instant())
                .ifPresent(
                        points ->
                                events.publishEvent(
                                        new AchievementEarned(
                                                lesson.learnerId(),
                                                lesson.familyId(),
                                                type,
                                                points)));
    }

    /** All achievements with the learner's progress, in the order of their types. */
    @Transactional(readOnly = true)
    public List<Trophy> trophies(Actor actor, int learnerId) {
        var pay = directory.learnerAtHome(actor, learnerId).family().trophies();
        var earned = earnedBy(learnerId);
        var facts = measure(learnerId);
        return Arrays.stream(AchievementType.values())
                .map(
                        type ->
                                earned.containsKey(type)
                                        ? trophy(earned.get(type))
                                        : new Trophy(
                                                type,
                                                type.progress(facts),
                                                pay.of(type.usual()),
                                                null))
                .toList();
    }

    /** What the signed-in learner earned from one moment to another. One statement. */
    @Transactional(readOnly = true)
    public List<Trophy> earned(Actor learner, Instant from, Instant to) {
        return achievements
                .findByLearnerIdAndAwardedAtBetween(learner.requireLearner().id(), from, to)
                .stream()
                .map(AwardAchievements::trophy)
                .sorted(Comparator.comparing(Trophy::type))
                .toList();
    }

    private static Trophy trophy(Achievement earned) {
        return new Trophy(earned.type(), earned.type().goal(), earned.points(), earned.awardedAt());
    }

    private Map<AchievementType, Achievement> earnedBy(int learnerId) {
        return achievements.findByLearnerId(learnerId).stream()
                .collect(Collectors.toMap(Achievement::type, Function.identity()));
    }

    private AchievementType.Facts measure(int learnerId) {
        var measured = achievements.measure(learnerId);
        return new AchievementType.Facts(
                measured.getLessons(),
                measured.getPerfect(),
                measured.getCorrect(),
                measured.getSubjects(),
                measured.getComebacks(),
                measured.getStreak(),
                measured.getWeeklyGoals(),
                measured.getLasting(),
                measured.getMinutes(),
                measured.getStrong());
    }
}
