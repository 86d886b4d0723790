package app.laurel.insights;

import app.laurel.learning.AnswerFilter;
import app.laurel.learning.AnsweredQuestion;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.RecordPosition;
import app.laurel.mastery.Standing;
import app.laurel.mastery.SubjectPerformance;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Learner;
import app.laurel.people.OutsideLooks;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.rewards.Goals;
import app.laurel.rewards.RequestQueue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows an adult how one learner does. A learner of another family is not found, except by an
 * administrator, whose look is recorded.
 */
@Service
@Transactional
public class ObserveLearner {

    private static final int MOST_LOOKS = 10;

    private final LookAtLearner lookAt;
    private final FamilyDirectory directory;
    private final OutsideLooks looks;
    private final LearningRecord record;
    private final Goals goals;
    private final RequestQueue requests;
    private final ReadConcepts concepts;
    private final ReadAdvice advice;
    private final DrawMap map;
    private final ConceptNames names;
    private final SubjectCatalogue subjects;

    ObserveLearner(
            LookAtLearner lookAt,
            FamilyDirectory directory,
            OutsideLooks looks,
            LearningRecord record,
            Goals goals,
            RequestQueue requests,
            ReadConcepts concepts,
            ReadAdvice advice,
            DrawMap map,
            ConceptNames names,
            SubjectCatalogue subjects) {
        this.lookAt = lookAt;
        this.directory = directory;
        this.looks = looks;
        this.record = record;
        this.goals = goals;
        this.requests = requests;
        this.concepts = concepts;
        this.advice = advice;
        this.map = map;
        this.names = names;
        this.subjects = subjects;
    }

    /** What stands at the head of the learner's page. Three statements. */
    public LearnerHead head(Actor actor, int learnerId) {
        return lookAt.look(actor, learnerId).head();
    }

    /**
     * Scores, concepts, what would help, and for the family who looked from outside. Four
     * statements, whatever the history.
     *
     * @param weeks length of the period, the current week included; 1 or more
     */
    public LearnerPerformance performance(Actor actor, int learnerId, int weeks) {
        var look = lookAt.look(actor, learnerId, weeks);
        var standing = look.standing();
        return new LearnerPerformance(
                look.head(),
                weeks,
                scores(look.head(), standing, weeks),
                concepts.map(standing.concepts()),
                advice.whatHelps(standing, look.head().today(), look.head().zone()),
                advice.hidden(standing),
                advice.choices(look.learner()),
                advice.advice(look.learner(), standing),
                standing.weeklyProgress(learnerId, look.head().today()).orElse(null),
                standing.sickDays(learnerId),
                look.head().outside() ? List.of() : lookAt.looks(learnerId, MOST_LOOKS));
    }

    /** Every concept the learner was asked about. Three statements. */
    public LearnerConcepts concepts(Actor actor, int learnerId) {
        var look = lookAt.look(actor, learnerId);
        return new LearnerConcepts(look.head(), concepts.map(look.standing().concepts()));
    }

    /** What there is to know, and what of it is known. Three statements. */
    public LearnerMap map(Actor actor, int learnerId) {
        var look = lookAt.look(actor, learnerId);
        var wanted = choices(look).stream().map(LearnerAnswers.SubjectChoice::subject).toList();
        return new LearnerMap(
                look.head(), map.of(look.learner().grade(), wanted, look.standing().concepts()));
    }

    /** What the learner saves for, and what was asked for and waits. Five statements. */
    public LearnerGoals goals(Actor actor, int learnerId) {
        var look = lookAt.look(actor, learnerId);
        var learner = List.of(look.learner());
        return new LearnerGoals(
                look.head(),
                goals.withShared(actor, learner, look.balances(), Map.of()),
                look.head().outside()
                        ? List.of()
                        : requests.waiting(
                                actor, look.roster().grownUps(), learner, look.balances()));
    }

    /** The newest answers, up to {@code size}. Four statements. */
    public LearnerAnswers answers(Actor actor, int learnerId, AnswerFilter filter, int size) {
        var look = lookAt.look(actor, learnerId);
        return new LearnerAnswers(
                look.head(),
                choices(look),
                concepts.map(look.standing().concepts()),
                page(look.learner(), filter, RecordPosition.START, size));
    }

    /**
     * More answers after the position, up to {@code size}. Two statements, one more for a reader
     * from outside the family.
     */
    public AnswerPage moreAnswers(
            Actor actor, int learnerId, AnswerFilter filter, RecordPosition after, int size) {
        var learner = directory.learner(actor.requireAdult(), learnerId);
        looks.remember(actor, learner);
        return page(learner, filter, after, size);
    }

    List<SubjectScores> scores(LearnerHead head, Standing standing, int weeks) {
        var mondays = Weeks.of(head.today(), weeks);
        return standing.subjects().stream()
                .filter(subject -> subject.lessons() > 0)
                .sorted(SubjectOrder.by(subjects, SubjectPerformance::subject))
                .map(
                        subject ->
                                SubjectScores.of(
                                        subject,
                                        subjects.nameOf(subject.subject()),
                                        mondays,
                                        standing.weeks()))
                .toList();
    }

    private AnswerPage page(Learner learner, AnswerFilter filter, RecordPosition after, int size) {
        var found = record.answers(learner, filter, after, size + 1);
        var lines = found.stream().limit(size).map(this::line).toList();
        var next =
                found.size() > size
                        ? new RecordPosition(
                                lines.getLast().answer().at(),
                                lines.getLast().answer().id().toString())
                        : null;
        return new AnswerPage(lines, next);
    }

    private AnswerLine line(AnsweredQuestion answer) {
        return new AnswerLine(
                answer,
                subjects.nameOf(answer.subject()),
                answer.concepts().stream().map(names::name).toList());
    }

    /** What is learnt now, and what was learnt before. */
    private List<LearnerAnswers.SubjectChoice> choices(Look look) {
        return Stream.concat(
                        look.learner().subjects().stream(),
                        look.standing().subjects().stream().map(SubjectPerformance::subject))
                .distinct()
                .sorted(SubjectOrder.by(subjects, subject -> subject))
                .map(one -> new LearnerAnswers.SubjectChoice(one, subjects.nameOf(one)))
                .toList();
    }
}
