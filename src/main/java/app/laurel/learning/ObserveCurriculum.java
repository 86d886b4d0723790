package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.questions.Question;
import io.hypersistence.utils.hibernate.type.util.ObjectMapperWrapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators how the curriculum does everywhere, without telling who learns what. */
@Service
@Transactional(readOnly = true)
public class ObserveCurriculum {

    /** Where a list begins, for one that begins with the oldest. */
    public static final Instant OLDEST = Instant.EPOCH;

    /** Where a list begins, for one that begins with the newest. */
    public static final Instant NEWEST = Instant.parse("9999-01-01T00:00:00Z");

    private final Curriculum curriculum;
    private final WithdrawnUnits units;
    private final WithdrawnQuestions questions;
    private final Reports reports;
    private final Lessons lessons;
    private final Answers answers;

    ObserveCurriculum(
            Curriculum curriculum,
            WithdrawnUnits units,
            WithdrawnQuestions questions,
            Reports reports,
            Lessons lessons,
            Answers answers) {
        this.curriculum = curriculum;
        this.units = units;
        this.questions = questions;
        this.reports = reports;
        this.lessons = lessons;
        this.answers = answers;
    }

    /** All of it. Three statements. */
    public CurriculumState state(Actor actor) {
        actor.requireAdministrator();
        var counts = reports.counts();
        return new CurriculumState(
                lessons.tallies().stream()
                        .collect(Collectors.toMap(UnitTally::unitId, UnitTally::tally)),
                units.ids(),
                counts.getReported(),
                counts.getWithdrawn());
    }

    /** One unit with all its questions. Three statements at most. */
    public UnitState unit(Actor actor, String unitId) {
        actor.requireAdministrator();
        var unit = curriculum.unit(unitId).orElseThrow(NotFound::new);
        return new UnitState(
                unit,
                lessons.tally(unitId).map(UnitTally::tally).orElse(Tally.NONE),
                units.findById(unitId).isPresent(),
                written(curriculum.written(unit)));
    }

    private List<WrittenInUnit> written(List<Question> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var hashes = all.stream().map(one -> QuestionHash.of(one.text())).toArray(String[]::new);
        Map<String, Answers.Asked> asked =
                answers.asked(hashes).stream()
                        .collect(Collectors.toMap(Answers.Asked::getHash, Function.identity()));
        return all.stream().map(one -> written(one, asked)).toList();
    }

    private static WrittenInUnit written(Question one, Map<String, Answers.Asked> asked) {
        var hash = QuestionHash.of(one.text());
        var found = asked.get(hash);
        return new WrittenInUnit(
                hash,
                one,
                new Tally(found.getAnswered(), found.getCorrect()),
                found.getWithdrawn());
    }

    /**
     * Up to {@code size} questions that families reported and no administrator decided on, oldest
     * report first, after the one that was reported then. What a family wrote itself, or had
     * drafted, is not among them. One statement.
     *
     * @param at {@link #OLDEST} for the first ones, then with an empty hash
     */
    public List<QuestionInDoubt> reported(Actor actor, Instant at, String hash, int size) {
        actor.requireAdministrator();
        return reports.unanswered(at, hash, size).stream().map(this::inDoubt).toList();
    }

    private QuestionInDoubt inDoubt(Reports.Group one) {
        return new QuestionInDoubt(
                one.getHash(),
                one.getUnit(),
                title(one.getUnit()),
                ObjectMapperWrapper.INSTANCE.fromString(one.getContent(), Question.class),
                one.getReports(),
                one.getFamilies(),
                one.getFirstAt(),
                List.of(one.getWords()),
                new Tally(one.getAnswered(), one.getCorrect()));
    }

    /**
     * Up to {@code size} questions that nobody is asked, the newest first, after the one that was
     * withdrawn then. One statement.
     *
     * @param at {@link #NEWEST} for the first ones, then with an empty hash
     */
    public List<WithdrawnQuestion> withdrawn(Actor actor, Instant at, String hash, int size) {
        actor.requireAdministrator();
        return questions.page(at, hash, Limit.of(size)).stream()
                .map(
                        one ->
                                new WithdrawnQuestion(
                                        one.hash(),
                                        one.unitId(),
                                        title(one.unitId()),
                                        one.content(),
                                        one.withdrawnAt()))
                .toList();
    }

    private String title(String unitId) {
        return curriculum.unit(unitId).map(Unit::title).orElse(unitId);
    }
}
