package app.laurel.mastery;

import app.laurel.learning.RecentLessons;
import app.laurel.learning.Unit;
import app.laurel.people.Learner;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Plans a learner's day: go on with what was begun, look again at what would be forgotten, practise
 * what is weak (or first what that builds on), and try something new in the subjects that a parent
 * chose, those first that had no turn for longest.
 */
@Service
public class PlanToday {

    /** For this long a unit that was done is not suggested as something new. */
    public static final Duration RECENTLY = Duration.ofDays(30);

    private final SuggestAsked asked;
    private final SuggestReviews reviews;
    private final SuggestPractice practice;
    private final SuggestNew somethingNew;

    PlanToday(
            SuggestAsked asked,
            SuggestReviews reviews,
            SuggestPractice practice,
            SuggestNew somethingNew) {
        this.asked = asked;
        this.reviews = reviews;
        this.practice = practice;
        this.somethingNew = somethingNew;
    }

    /**
     * Up to three suggestions, each of another unit, the most urgent first. No statement.
     *
     * @param recent what the learner did within {@link #RECENTLY}
     * @param standing the learner's totals, with every concept
     * @param today the day of the family's calendar
     */
    public List<Suggestion> forLearner(
            Learner learner, RecentLessons recent, Standing standing, LocalDate today) {
        return forLearner(learner, recent, standing, today, List.of());
    }

    /**
     * The same where the family has units of its own.
     *
     * @param own those that suit the learner's grade; they are something new before others of their
     *     subject
     */
    public List<Suggestion> forLearner(
            Learner learner,
            RecentLessons recent,
            Standing standing,
            LocalDate today,
            List<Unit> own) {
        var now = new Situation(learner, recent, standing, today, own);
        var due = reviews.in(now);
        var plan = new DayPlan(recent.open());
        plan.addFirst(asked.in(now));
        plan.addFirst(due);
        plan.addFirst(plan.otherSubjectsFirst(practice.in(now)));
        plan.fill(plan.otherSubjectsFirst(somethingNew.in(now)));
        plan.fill(due);
        return plan.suggestions();
    }
}
