package app.laurel.mastery;

import app.laurel.learning.LessonFinished;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
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
                .filter(
                        type ->
                                achievements.award(
                                                lesson.learnerId(),
                                                type.name(),
                                                type.points(),
                                                clock.instant())
                                        > 0)
                .forEach(
                        type ->
                                events.publishEvent(
                                        new AchievementEarned(
                                                lesson.learnerId(), lesson.familyId(), type)));
    }

    /** All achievements with the learner's progress, in the order of their types. */
    @Transactional(readOnly = true)
    public List<Trophy> trophies(Actor actor, int learnerId) {
        directory.learner(actor, learnerId);
        var earned = earnedBy(learnerId);
        var facts = measure(learnerId);
        return Arrays.stream(AchievementType.values())
                .map(type -> trophy(type, facts, earned.get(type)))
                .toList();
    }

    /** What the signed-in learner earned from one moment to another. One statement. */
    @Transactional(readOnly = true)
    public List<AchievementType> earned(Actor learner, Instant from, Instant to) {
        return achievements
                .findByLearnerIdAndAwardedAtBetween(learner.requireLearner().id(), from, to)
                .stream()
                .map(Achievement::type)
                .sorted()
                .toList();
    }

    private static Trophy trophy(
            AchievementType type, AchievementType.Facts facts, Achievement earned) {
        return new Trophy(
                type,
                earned == null ? type.progress(facts) : type.goal(),
                earned == null ? null : earned.awardedAt());
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
