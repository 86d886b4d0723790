package app.laurel.mastery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    Progress(ConceptLevels concepts, Tallies tallies) {
        this.concepts = concepts;
        this.tallies = tallies;
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

    /** Every concept the learner was ever asked about, by subject and concept. */
    public List<ConceptLevel> concepts(int learnerId) {
        return concepts.of(learnerId);
    }

    /** Concepts below 70 with at least five answers, the weakest first. */
    public List<ConceptLevel> weakConcepts(Collection<Integer> learnerIds) {
        return concepts.weak(learnerIds);
    }
}
