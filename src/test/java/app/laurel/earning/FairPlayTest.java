package app.laurel.earning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.learning.AnswerKey;
import app.laurel.learning.Curriculum;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.LessonRate;
import app.laurel.learning.StartLesson;
import app.laurel.learning.TakeLesson;
import app.laurel.learning.Unit;
import app.laurel.people.KeepLearners;
import app.laurel.people.LessonFigures;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.points.CheckLedger;
import app.laurel.points.CheckedRule;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Learning pays, and what only looks like learning does not. */
@LaurelTest
class FairPlayTest {

    private static final String AUTHORED = "science/solid-liquid-gas";
    private static final String GENERATED = "math/fractions.add-like";
    private static final Duration CALM = Duration.ofSeconds(12);
    private static final Duration AT_ONCE = Duration.ofMillis(300);
    private static final int TABS = 4;
    private static final Duration JUST_READ = Duration.ofSeconds(5);

    @Autowired private Household household;
    @Autowired private KeepLearners learners;
    @Autowired private StartLesson start;
    @Autowired private TakeLesson take;
    @Autowired private AnswerKey key;
    @Autowired private LessonRate rates;
    @Autowired private LearningRecord record;
    @Autowired private Curriculum curriculum;
    @Autowired private Ledger ledger;
    @Autowired private CheckLedger check;
    @Autowired private JdbcTemplate database;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        clock.stopAt(Instant.parse("2026-03-02T15:00:00Z"));
    }

    @AfterEach
    void everyRuleHolds() {
        assertThat(check.of(List.of(mia.id()))).allMatch(CheckedRule::holds);
    }

    @Test
    void whatWasKnownPaysNothingAndWhatWasWrongPaysOnceItIsRight() {
        var first = answered(mia, AUTHORED, 4, CALM);
        take.finish(mia, first);
        assertThat(lines(first))
                .containsExactly(
                        "4 Lesson “Solid, liquid, gas”: 4 of 7 right",
                        "2 Lesson “Solid, liquid, gas” finished");
        clock.advance(Duration.ofDays(8));
        var again = start.start(mia, AUTHORED);
        copyQuestions(first, again);
        answerOn(mia, again, 7, CALM);
        take.finish(mia, again);
        assertThat(lines(again))
                .containsExactly(
                        "3 Lesson “Solid, liquid, gas”: 7 of 7 right; 4 already known",
                        "2 Lesson “Solid, liquid, gas” finished");
        clock.advance(Duration.ofDays(31));
        var later = start.start(mia, AUTHORED);
        copyQuestions(first, later);
        answerOn(mia, later, 7, CALM);
        take.finish(mia, later);
        assertThat(lines(later)).first().asString().startsWith("7 ");
    }

    @Test
    void whatIsDueForReviewPaysAgain() {
        var first = answered(mia, AUTHORED, 7, CALM);
        take.finish(mia, first);
        clock.advance(Duration.ofDays(8));
        var review = start.start(mia, AUTHORED);
        copyQuestions(first, review);
        database.update(
                "update lessons set due_concepts = array[?] where id = ?",
                key.question(mia, review, 0).concepts().getFirst(),
                review);
        answerOn(mia, review, 7, CALM);
        take.finish(mia, review);
        assertThat(
                        database.queryForObject(
                                "select new_right from lessons where id = ?",
                                Integer.class,
                                review))
                .isBetween(1, 6);
        assertThat(paid(review)).isBetween(2 + 1, 2 + 6);
    }

    @Test
    void whatIsKnownDoesNotComeBackSoon() {
        var asked = new ArrayList<String>();
        for (var i = 0; i < 4 && asked.stream().distinct().count() == asked.size(); i++) {
            var lesson = answered(mia, AUTHORED, 7, CALM);
            for (var n = 0; n < take.open(mia, lesson).questions(); n++) {
                asked.add(key.question(mia, lesson, n).text());
            }
            take.finish(mia, lesson);
            clock.advance(Duration.ofDays(1));
            if (take.result(mia, lesson).questions() < 7) {
                break;
            }
        }
        assertThat(asked).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    @Test
    void theSameUnitPaysHalfThenAQuarterThenNothingWithinAWeek() {
        var paid = new ArrayList<List<String>>();
        for (var i = 0; i < 4; i++) {
            var lesson = answered(mia, GENERATED, 7, CALM);
            take.finish(mia, lesson);
            paid.add(lines(lesson));
        }
        var title = "Lesson “" + curriculum.unit(GENERATED).orElseThrow().title() + "”";
        assertThat(paid)
                .containsExactly(
                        List.of("7 " + title + ": 7 of 7 right", "2 " + title + " finished"),
                        List.of(
                                "3 "
                                        + title
                                        + ": 7 of 7 right; half, because it is the second time this week",
                                "1 "
                                        + title
                                        + " finished; half, because it is the second time this week"),
                        List.of(
                                "1 "
                                        + title
                                        + ": 7 of 7 right; a quarter, because it is the third time this week"),
                        List.of());
        clock.advance(Duration.ofDays(8));
        var rested = answered(mia, GENERATED, 7, CALM);
        take.finish(mia, rested);
        assertThat(lines(rested)).hasSize(2).first().asString().startsWith("7 ");
    }

    @Test
    void whatNobodyCanHaveReadPaysNothingAndTheParentSeesIt() {
        var lesson = start.start(mia, GENERATED);
        for (var i = 0; i < 7; i++) {
            answer(mia, lesson, i, true, i < 2 ? AT_ONCE : CALM);
        }
        take.finish(mia, lesson);
        assertThat(lines(lesson).getFirst())
                .startsWith("5 ")
                .endsWith("7 of 7 right; 2 faster than anyone can read");
        assertThat(
                        database.queryForObject(
                                "select count(*) from quiz_answers where too_fast", Integer.class))
                .isEqualTo(2);

        var rushed = start.start(mia, AUTHORED);
        for (var i = 0; i < 7; i++) {
            answer(mia, rushed, i, true, AT_ONCE);
        }
        take.finish(mia, rushed);
        assertThat(lines(rushed)).isEmpty();
        assertThat(take.result(mia, rushed).score())
                .as("it still counts as answered")
                .isEqualTo(100);
    }

    @Test
    void aDayPaysNoMoreThanTheFamilyAllows() {
        limit(10);
        var lessons = new ArrayList<String>();
        for (var unit : List.of(GENERATED, AUTHORED, "science/food-chains")) {
            var lesson = answered(mia, unit, 7, CALM);
            take.finish(mia, lesson);
            lessons.add(lesson);
        }
        assertThat(lines(lessons.get(0))).hasSize(2);
        assertThat(lines(lessons.get(1)))
                .containsExactly(
                        "1 Lesson “Solid, liquid, gas”: 7 of 7 right; up to the 10 of one day");
        assertThat(lines(lessons.get(2))).isEmpty();
        clock.advance(Duration.ofDays(1));
        limit(null);
        var tomorrow = answered(mia, "science/forces-and-magnets", 7, CALM);
        take.finish(mia, tomorrow);
        assertThat(lines(tomorrow)).hasSize(2);
    }

    @Test
    void theCounterPromisesNothingForWhatWasKnown() {
        var first = answered(mia, AUTHORED, 4, CALM);
        assertThat(promised(first)).isEqualTo(4);
        take.finish(mia, first);
        clock.advance(Duration.ofDays(8));
        var again = start.start(mia, AUTHORED);
        copyQuestions(first, again);
        answerOn(mia, again, 7, CALM);
        assertThat(promised(again)).isEqualTo(3);
        take.finish(mia, again);
        assertThat(paid(again)).isEqualTo(3 + 2);
    }

    @Test
    void theCounterPromisesNothingForWhatNobodyCanHaveRead() {
        var lesson = start.start(mia, AUTHORED);
        for (var i = 0; i < 7; i++) {
            answer(mia, lesson, i, true, i < 2 ? CALM : AT_ONCE);
        }
        assertThat(promised(lesson)).isEqualTo(2);
        take.finish(mia, lesson);
        assertThat(paid(lesson)).isEqualTo(2);
    }

    @Test
    void theCounterPromisesNoMoreThanTheDayHasRoomFor() {
        limit(5);
        var first = answered(mia, AUTHORED, 3, CALM);
        var second = answered(mia, GENERATED, 7, CALM);
        assertThat(promised(first)).isEqualTo(3);
        assertThat(promised(second)).isEqualTo(5);
        take.finish(mia, first);
        assertThat(promised(second)).isZero();
        take.finish(mia, second);
        assertThat(paid(second)).isZero();
    }

    @Test
    void theCounterCountsStakesThatAreWonAndLost() {
        learners.allowDoubleOrLoss(sam, mia.id(), true);
        var lesson = start.start(mia, AUTHORED);
        var promised = new ArrayList<Integer>();
        for (var i = 0; i < 7; i++) {
            var response = i == 0 || i > 2 ? key.right(mia, lesson, i) : key.wrong(mia, lesson, i);
            var shown = clock.instant();
            clock.advance(CALM);
            var heard = take.answer(mia, lesson, i, response, i < 3, shown);
            promised.add(heard.page().points(rates.of(mia, AUTHORED)));
        }
        assertThat(promised).containsExactly(2, 1, 0, 1, 2, 3, 4);
        assertThat(take.open(mia, lesson).correct()).isEqualTo(5);
        take.finish(mia, lesson);
        assertThat(paid(lesson)).isEqualTo(4 + 2);
    }

    /** What the lesson's counter shows before it is finished. */
    private int promised(String lesson) {
        var page = take.open(mia, lesson);
        return page.points(rates.of(mia, page.unitId()));
    }

    @Test
    void tabsThatFinishAtTheSameMomentAreOneAfterTheOther() {
        limit(20);
        var lessons = new ArrayList<String>();
        for (var i = 0; i < 4; i++) {
            lessons.add(answered(mia, GENERATED, 7, CALM));
        }
        var finishes = new ArrayList<Runnable>();
        for (var lesson : lessons) {
            finishes.add(() -> take.finish(mia, lesson));
            finishes.add(() -> take.finish(mia, lesson));
        }
        assertThat(Races.run(finishes)).containsOnlyNulls();
        assertThat(lessons.stream().mapToInt(this::paid).sum()).isEqualTo(9 + 4 + 1);
    }

    @Test
    void aStakeIsRefusedOnceTheParentEndedIt() {
        learners.allowDoubleOrLoss(sam, mia.id(), true);
        var lesson = start.start(mia, AUTHORED);
        take.answer(mia, lesson, 0, key.right(mia, lesson, 0), true, clock.instant().minus(CALM));
        learners.allowDoubleOrLoss(sam, mia.id(), false);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                take.answer(
                                        mia,
                                        lesson,
                                        1,
                                        key.right(mia, lesson, 1),
                                        true,
                                        clock.instant().minus(CALM)));
        assertThat(take.open(mia, lesson).mayStake()).isFalse();
        answer(mia, lesson, 1, false, CALM);
        var plain = start.start(mia, GENERATED);
        assertThat(take.open(mia, plain).mayStake()).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                take.answer(
                                        mia,
                                        plain,
                                        0,
                                        key.right(mia, plain, 0),
                                        true,
                                        clock.instant().minus(CALM)));
    }

    /** Five minutes each: who learns against who repeats, rushes, opens tabs and starts anew. */
    @Test
    void cheatersEarnAtMost1point2TimesAnHonestLearnerOfEqualTime() {
        var time = Duration.ofMinutes(5);
        var honest = honest(household.learner(sam, "Honest"), time);
        assertThat(honest).isGreaterThan(25);
        var sprinter = household.learner(sam, "Sprinter");
        assertThat(repeating(sprinter, AUTHORED, AT_ONCE, time))
                .isLessThanOrEqualTo(honest * 12 / 10);
        var knower = household.learner(sam, "Knower");
        assertThat(repeating(knower, GENERATED, JUST_READ, time))
                .isLessThanOrEqualTo(honest * 12 / 10);
        var tabs = household.learner(sam, "Tabs");
        assertThat(inTabs(tabs, GENERATED, JUST_READ, time)).isLessThanOrEqualTo(honest * 12 / 10);
        var restarter = household.learner(sam, "Restarter");
        assertThat(restarting(restarter, AUTHORED, time)).isLessThanOrEqualTo(honest * 12 / 10);
    }

    /** Reads forty seconds, answers in twelve, knows 85 of 100, takes another unit each time. */
    private long honest(Actor learner, Duration time) {
        var dice = new Random(7);
        var end = clock.instant().plus(time);
        for (Unit unit : units()) {
            if (!clock.instant().isBefore(end)) {
                break;
            }
            var lesson = start.start(learner, unit.id());
            clock.advance(Duration.ofSeconds(40));
            for (var i = 0; i < take.open(learner, lesson).questions(); i++) {
                answer(learner, lesson, i, dice.nextInt(100) < 85, CALM);
            }
            take.finish(learner, lesson);
        }
        return earned(learner);
    }

    @Test
    void anHonestLearnerNeverMeetsTheSameQuestionWithin30Days() {
        var dice = new Random(11);
        var units = units();
        for (var day = 0; day < 32; day++) {
            for (var n = 0; n < 2; n++) {
                var lesson = start.start(mia, units.get((2 * day + n) % units.size()).id());
                for (var i = 0; i < take.open(mia, lesson).questions(); i++) {
                    answer(mia, lesson, i, dice.nextInt(100) < 85, CALM);
                }
                take.finish(mia, lesson);
            }
            clock.advance(Duration.ofDays(1));
        }
        assertThat(
                        database.queryForList(
                                """
                                select b.question_text, a.answered_at, b.answered_at from quiz_answers a
                                  join quiz_answers b on b.question_hash = a.question_hash and b.answered_at > a.answered_at
                                                     and b.answered_at < a.answered_at + interval '30 days'
                                  join lessons l on l.id = b.lesson_id
                                 where a.is_correct and not b.concept_tags && l.due_concepts
                                """))
                .isEmpty();
        assertThat(record.open(mia)).isEmpty();
    }

    private long repeating(Actor learner, String unit, Duration pace, Duration time) {
        var end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            take.finish(learner, answered(learner, unit, 7, pace));
            clock.advance(Duration.ofSeconds(1));
        }
        return earned(learner);
    }

    /** Answers many lessons first, and finishes all of them together. */
    private long inTabs(Actor learner, String unit, Duration pace, Duration time) {
        var end = clock.instant().plus(time);
        var finishes = new ArrayList<Runnable>();
        while (clock.instant().isBefore(end)) {
            var lesson = answered(learner, unit, 7, pace);
            finishes.add(() -> take.finish(learner, lesson));
        }
        for (var i = 0; i < finishes.size(); i += TABS) {
            var together = finishes.subList(i, Math.min(finishes.size(), i + TABS));
            assertThat(Races.run(together)).containsOnlyNulls();
        }
        return earned(learner);
    }

    /** Looks at the answers in a lesson that is thrown away, and begins anew with what it told. */
    private long restarting(Actor learner, String unit, Duration time) {
        var end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            var spied = start.start(learner, unit);
            answer(learner, spied, 0, false, AT_ONCE);
            take.discard(learner, spied);
            take.finish(learner, answered(learner, unit, 7, JUST_READ));
        }
        return earned(learner);
    }

    /** Units of all subjects in turn that suit grade 4. */
    private List<Unit> units() {
        var bySubject =
                curriculum.subjectsFor(4).stream()
                        .map(subject -> curriculum.unitsFor(4, subject))
                        .toList();
        var units = new ArrayList<Unit>();
        for (var i = 0; i < 20; i++) {
            for (var subject : bySubject) {
                if (i < subject.size()) {
                    units.add(subject.get(i));
                }
            }
        }
        return units;
    }

    private String answered(Actor learner, String unit, int correct, Duration each) {
        var lesson = start.start(learner, unit);
        answerOn(learner, lesson, correct, each);
        return lesson;
    }

    /** Answers the rest of a lesson, its first questions right. */
    private void answerOn(Actor learner, String lesson, int correct, Duration each) {
        var page = take.open(learner, lesson);
        for (var i = page.position(); i < page.questions(); i++) {
            answer(learner, lesson, i, i < correct, each);
        }
    }

    private void answer(Actor learner, String lesson, int index, boolean right, Duration after) {
        var shown = clock.instant();
        clock.advance(after);
        var response =
                right ? key.right(learner, lesson, index) : key.wrong(learner, lesson, index);
        take.answer(learner, lesson, index, response, false, shown);
    }

    private void copyQuestions(String from, String to) {
        database.update(
                "update lessons set spec = (select spec from lessons where id = ?), question_count = 7, due_concepts = '{}' where id = ?",
                from,
                to);
    }

    private void limit(Integer points) {
        household.pay(sam, new LessonFigures(1, 2, points, 2, 1));
    }

    private List<String> lines(String lesson) {
        return ledger.ofSource(mia.id(), lesson).stream()
                .map(line -> line.amount() + " " + line.description())
                .toList();
    }

    private int paid(String lesson) {
        return ledger.ofSource(mia.id(), lesson).stream().mapToInt(Entry::amount).sum();
    }

    private long earned(Actor learner) {
        return ledger.purse(learner.id(), clock.instant(), clock.instant()).earned();
    }
}
