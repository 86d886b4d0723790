package app.laurel.mastery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the answers add up to, for as many learners at once as wanted. Each method is one
 * statement; whose the learners are was checked by the caller.
 */
@Service
@Transactional(readOnly = true)
public class Progress {

    private final ConceptLevels concepts;
    private final Tallies tallies;
    private final Standings standings;
    private final SickDays sick;
    private final WeeklyGoals goals;

    Progress(
            ConceptLevels concepts,
            Tallies tallies,
            Standings standings,
            SickDays sick,
            WeeklyGoals goals) {
        this.concepts = concepts;
        this.tallies = tallies;
        this.standings = standings;
        this.sick = sick;
        this.goals = goals;
    }

    /** How the learners do in each subject they have tried, by learner and subject. */
    public List<SubjectPerformance> performance(Collection<Integer> learnerIds) {
        return tallies.findByUserIdIn(learnerIds).stream()
                .flatMap(
                        profile ->
                                profile.subjectPerformance().entrySet().stream()
                                        .map(
                                                subject ->
                                                        SubjectPerformance.of(
                                                                profile.userId(),
                                                                subject.getKey(),
                                                                subject.getValue())))
                .toList();
    }

    /** Days with something done, from the given day on, oldest first. */
    public List<DayTotal> days(Collection<Integer> learnerIds, LocalDate from) {
        return tallies.days(learnerIds, from).stream().map(LearningDay::toTotal).toList();
    }

    /**
     * Weeks with something done, from the given Monday on, oldest first within learner and subject.
     */
    public List<WeekTotal> weeks(Collection<Integer> learnerIds, LocalDate from) {
        return tallies.weeks(learnerIds, from).stream().map(SubjectWeek::toTotal).toList();
    }

    /** All days on which the learner was ill, oldest first. */
    public List<LocalDate> sickDays(int learnerId) {
        return sick.of(learnerId).stream().map(SickDays.Day::getDay).toList();
    }

    /** What the learner wants to do each week, if anything. */
    public Optional<WeeklyGoalSince> weeklyGoal(int learnerId) {
        return goals.chosen(learnerId)
                .map(
                        one ->
                                new WeeklyGoalSince(
                                        new WeeklyGoal(
                                                WeeklyGoal.Measure.valueOf(one.getMeasure()),
                                                one.getAmount()),
                                        one.getSetAt()));
    }

    /** Mondays of all weeks in which the learner's own goal was met, oldest first. */
    public List<LocalDate> weeksMet(int learnerId) {
        return goals.met(learnerId).stream().map(WeeklyGoals.Met::getWeek).toList();
    }

    /** Every concept the learner was ever asked about, by subject and concept. */
    public List<ConceptLevel> concepts(int learnerId) {
        return concepts.of(learnerId).stream().map(ConceptLine::level).toList();
    }

    /**
     * Everything at once: days and weeks from the given Monday on, weak concepts, subjects and
     * streaks. One statement.
     */
    public Standing standing(Collection<Integer> learnerIds, LocalDate from, LocalDate today) {
        return standing(learnerIds, from, today, false);
    }

    /** The same for one learner, with every concept they were ever asked about. One statement. */
    public Standing standing(int learnerId, LocalDate from, LocalDate today) {
        return standing(List.of(learnerId), from, today, true);
    }

    private Standing standing(
            Collection<Integer> learnerIds, LocalDate from, LocalDate today, boolean allConcepts) {
        return learnerIds.isEmpty()
                ? Standing.NOTHING
                : Standing.of(standings.of(learnerIds, from, today, allConcepts));
    }
}
