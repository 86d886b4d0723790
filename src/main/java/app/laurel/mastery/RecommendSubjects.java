package app.laurel.mastery;

import app.laurel.learning.Curriculum;
import app.laurel.people.Learner;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Recommends subjects: what a parent asked for, what is weak, and what was never tried. */
@Service
public class RecommendSubjects {

    /** What is computed; a parent may ask for more. */
    private static final int MOST = 3;

    private final Curriculum curriculum;

    RecommendSubjects(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * The recommendations, the most urgent first, without what a parent has hidden. No statement.
     */
    public List<Recommendation> forLearner(Learner learner, Standing standing) {
        var asked = standing.asked(Guidance.Kind.SUBJECT);
        var computed =
                Stream.concat(weak(standing), untried(learner, standing))
                        .filter(one -> !asked.contains(one.subject()))
                        .filter(one -> !standing.isHidden(Guidance.Kind.SUBJECT, one.subject()))
                        .limit(MOST);
        return Stream.concat(
                        asked.stream()
                                .map(
                                        one ->
                                                new Recommendation(
                                                        one,
                                                        Recommendation.Why.ASKED,
                                                        standing.known(one))),
                        computed)
                .toList();
    }

    private static Stream<Recommendation> weak(Standing standing) {
        return standing.subjects().stream()
                .filter(one -> one.estimate() != null)
                .filter(
                        one ->
                                Objects.requireNonNull(one.estimate()).level()
                                        < Level.INTERMEDIATE_FROM)
                .sorted(Comparator.comparingInt(one -> one.estimate().level()))
                .map(
                        one ->
                                new Recommendation(
                                        one.subject(), Recommendation.Why.WEAK, one.estimate()));
    }

    private Stream<Recommendation> untried(Learner learner, Standing standing) {
        var tried = standing.subjects().stream().map(SubjectPerformance::subject).toList();
        return curriculum.subjectsFor(learner.grade()).stream()
                .filter(one -> !tried.contains(one) && !learner.subjects().contains(one))
                .map(one -> new Recommendation(one, Recommendation.Why.UNTRIED, null));
    }
}
