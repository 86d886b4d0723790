package app.laurel.mastery;

import app.laurel.learning.LessonFinished;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.TrophyPay;
import app.laurel.platform.Actor;
import app.laurel.platform.Afterwards;
import app.laurel.quizzes.AttemptFinished;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Awards achievements after a lesson or a quiz. What is reached is derived from what is stored, so
 * an award that a crash prevented is made up for by the next one.
 */
@Service
public class AwardAchievements {

    private final Achievements achievements;
    private final WeeklyGoals goals;
    private final FamilyDirectory directory;
    private final ApplicationEventPublisher events;
    private final Afterwards afterwards;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AwardAchievements(
            Achievements achievements,
            WeeklyGoals goals,
            FamilyDirectory directory,
            ApplicationEventPublisher events,
            Afterwards afterwards,
            TransactionTemplate transaction,
            Clock clock) {
        this.achievements = achievements;
        this.goals = goals;
        this.directory = directory;
        this.events = events;
        this.afterwards = afterwards;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(LessonFinished lesson) {
        awardAfterwards(lesson.learnerId(), lesson.familyId());
    }

    @EventListener
    void on(AttemptFinished attempt) {
        if (attempt.learner()) {
            awardAfterwards(attempt.userId(), attempt.familyId());
        }
    }

    private void awardAfterwards(int learnerId, int familyId) {
        afterwards.run(
                () -> transaction.executeWithoutResult(status -> award(learnerId, familyId)));
    }

    /** Awards whatever the learner has reached and does not have yet. */
    private void award(int learnerId, int familyId) {
        var owned = earnedBy(learnerId).keySet();
        goals.settle(learnerId);
        var facts = measure(learnerId);
        Arrays.stream(AchievementType.values())
                .filter(type -> !owned.contains(type) && type.isReached(facts))
                .forEach(type -> award(learnerId, familyId, type));
    }

    private void award(int learnerId, int familyId, AchievementType type) {
        achievements
                .award(learnerId, type.name(), TrophyPay.place(type.usual()), clock.instant())
                .ifPresent(
                        points ->
                                events.publishEvent(
                                        new AchievementEarned(learnerId, familyId, type, points)));
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
