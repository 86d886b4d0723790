package app.laurel.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.learning.AnswerFilter;
import app.laurel.learning.AnswerFilter.Outcome;
import app.laurel.learning.RecordPosition;
import app.laurel.mastery.Estimate;
import app.laurel.mastery.Level;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditFilter;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One learner in figures, from histories around midnight and the end of the week. */
@LaurelTest
class ObserveLearnerTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String MATTER = "science/solid-liquid-gas";
    private static final String FRACTIONS = "math/fractions.add-like";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private ObserveLearner observe;
    @Autowired private AuditLog audit;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        at("2026-10-01T12:00");
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    @Test
    void weeksWithoutALessonAreGapsAndTheTrendLooksPastThem() {
        lesson(MATTER, "2026-10-28T16:00", 5);
        lesson("science/food-chains", "2026-11-15T23:50", 7);
        lesson("science/forces-and-magnets", "2026-11-16T00:10", 4);
        at("2026-11-22T23:59");

        var science = observe.performance(sam, mia.id(), 4).subjects().getFirst();
        assertThat(science.weeks())
                .extracting(SubjectScores.Week::monday, SubjectScores.Week::score)
                .containsExactly(
                        tuple(LocalDate.of(2026, 10, 26), 71),
                        tuple(LocalDate.of(2026, 11, 2), null),
                        tuple(LocalDate.of(2026, 11, 9), 100),
                        tuple(LocalDate.of(2026, 11, 16), 57));
        assertThat(science.latest()).isEqualTo(57);
        assertThat(science.trend())
                .isEqualTo(
                        new SubjectScores.Trend(
                                LocalDate.of(2026, 11, 16), 57, -43, LocalDate.of(2026, 11, 9)));
        assertThat(science.estimate()).isEqualTo(new Estimate(74, 53, 89));
        assertThat(science.level()).isEqualTo(Level.INTERMEDIATE);
        assertThat(science.lessons()).isEqualTo(3);
        assertThat(science.correct()).isEqualTo(16);
    }

    @Test
    void nextWeekBeginsAtMidnightOfTheFamily() {
        lesson(MATTER, "2026-10-28T16:00", 5);
        at("2026-11-22T23:59");
        assertThat(firstMonday()).isEqualTo(LocalDate.of(2026, 10, 26));
        at("2026-11-23T00:00");
        assertThat(firstMonday()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    void aSingleWeekHasNoTrend() {
        lesson(MATTER, "2026-11-18T16:00", 5);
        assertThat(observe.performance(sam, mia.id(), 12).subjects().getFirst().trend()).isNull();
    }

    @Test
    void conceptsAreGroupedAndUnknownBelowFiveAnswers() {
        at("2026-11-18T16:00");
        studies.finish(mia, FRACTIONS, 4, MINUTE);
        studies.begin(mia, "math/fractions.add-unlike", 4, 4, MINUTE);
        studies.begin(mia, "math/numbers.compare", 5, 5, MINUTE);

        var maths = observe.performance(sam, mia.id(), 4).concepts().subjects().getFirst();
        assertThat(maths.name()).isEqualTo("Maths");
        assertThat(maths.areas())
                .extracting(ConceptMap.Area::name)
                .containsExactly("Fractions", "Numbers");
        assertThat(maths.areas().getFirst().concepts())
                .containsExactly(
                        new ConceptMap.Cell(
                                "fractions.add-like",
                                "Adding like fractions",
                                new Estimate(55, 22, 85),
                                4,
                                7,
                                LocalDate.of(2026, 11, 19)),
                        new ConceptMap.Cell(
                                "fractions.add-unlike",
                                "Adding unlike fractions",
                                null,
                                4,
                                4,
                                LocalDate.of(2026, 11, 20)));
    }

    @Test
    void whatHelpsNamesTheWeakestAndSinceWhenItWasNotAsked() {
        at("2026-11-09T23:50");
        studies.finish(mia, FRACTIONS, 3, Duration.ofSeconds(10));
        at("2026-11-17T12:00");
        studies.begin(mia, "math/numbers.compare", 3, 1, MINUTE);
        studies.finish(mia, "math/numbers.make-ten", 7, MINUTE);
        at("2026-11-18T00:10");

        assertThat(observe.performance(sam, mia.id(), 4).help())
                .containsExactly(
                        new WhatHelps(
                                "fractions.add-like",
                                "Adding like fractions",
                                "Maths",
                                41,
                                3,
                                7,
                                0,
                                9,
                                false),
                        new WhatHelps(
                                "numbers.compare",
                                "Bigger and smaller numbers",
                                "Maths",
                                null,
                                1,
                                3,
                                2,
                                1,
                                false));
    }

    @Test
    void everyAnswerIsReachedPageByPage() {
        at("2026-11-18T16:00");
        var first = studies.finish(mia, FRACTIONS, 4, Duration.ZERO);
        studies.finish(mia, MATTER, 5, MINUTE);

        var all = new ArrayList<UUID>();
        var page = observe.answers(sam, mia.id(), AnswerFilter.ALL, 4).page();
        while (true) {
            page.lines().forEach(line -> all.add(line.answer().id()));
            if (page.next() == null) {
                break;
            }
            page = observe.moreAnswers(sam, mia.id(), AnswerFilter.ALL, page.next(), 4);
        }
        assertThat(all).hasSize(14).doesNotHaveDuplicates();
        assertThat(answers(new AnswerFilter("Math", null, null, Outcome.ANY, Instant.EPOCH)))
                .hasSize(7);
        assertThat(answers(new AnswerFilter(null, null, null, Outcome.WRONG, Instant.EPOCH)))
                .hasSize(5);
        assertThat(
                        answers(
                                new AnswerFilter(
                                        null,
                                        "fractions.add-like",
                                        null,
                                        Outcome.WRONG,
                                        Instant.EPOCH)))
                .hasSize(3);
        assertThat(answers(new AnswerFilter(null, null, first, Outcome.ANY, Instant.EPOCH)))
                .hasSize(7);
        assertThat(answers(new AnswerFilter(null, null, null, Outcome.RIGHT, Instant.EPOCH)))
                .hasSize(9);
        assertThat(answers(new AnswerFilter(null, null, null, Outcome.ANY, clock.instant())))
                .hasSize(1);
        assertThat(answers(new AnswerFilter("History", null, null, Outcome.ANY, Instant.EPOCH)))
                .isEmpty();
    }

    @Test
    void answersSayConceptsInWords() {
        at("2026-11-18T16:00");
        studies.begin(mia, FRACTIONS, 1, 0, MINUTE);
        var line = answers(AnswerFilter.ALL).getFirst();
        assertThat(line.subjectName()).isEqualTo("Maths");
        assertThat(line.concepts()).containsExactly("Adding like fractions");
        assertThat(line.answer().correct()).isFalse();
        assertThat(line.answer().explanation()).isNotBlank();
        assertThat(line.answer().elapsedMs()).isEqualTo(60_000);
    }

    @Test
    void learnerWithoutAnythingHasEmptyFigures() {
        var performance = observe.performance(sam, mia.id(), 12);
        assertThat(performance.subjects()).isEmpty();
        assertThat(performance.concepts().size()).isZero();
        assertThat(performance.help()).isEmpty();
        assertThat(performance.head().lastActive()).isNull();
        assertThat(answers(AnswerFilter.ALL)).isEmpty();
    }

    @Test
    void foreignLearnersLookLikeUnknownOnes() {
        var kim = household.parent("Kim");
        for (var actor : List.of(kim, mia)) {
            for (var id : List.of(mia.id(), sam.id(), 999_999)) {
                assertThatThrownBy(() -> observe.head(actor, id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> observe.performance(actor, id, 4))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> observe.goals(actor, id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> observe.answers(actor, id, AnswerFilter.ALL, 5))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(
                                () ->
                                        observe.moreAnswers(
                                                actor,
                                                id,
                                                AnswerFilter.ALL,
                                                RecordPosition.START,
                                                5))
                        .isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void looksFromOutsideAreRecordedOnceAnHour() {
        var alex = household.administrator("Alex");
        var ruth = household.administrator("Ruth");
        at("2026-11-18T16:00");
        assertThat(observe.head(alex, mia.id()).outside()).isTrue();
        observe.performance(alex, mia.id(), 4);
        at("2026-11-18T16:59");
        observe.goals(alex, mia.id());
        observe.goals(ruth, mia.id());
        at("2026-11-18T17:01");
        observe.goals(alex, mia.id());
        assertThat(observe.head(sam, mia.id()).outside()).isFalse();

        var looks =
                audit.lines(
                        new AuditFilter(null, mia.id(), "LEARNER_VIEWED", null),
                        Long.MAX_VALUE,
                        10);
        assertThat(observe.performance(sam, mia.id(), 4).looks())
                .extracting(OutsideLook::name)
                .containsExactly("Alex", "Ruth", "Alex");
        assertThat(looks)
                .extracting(line -> line.actor() + " " + line.familyId())
                .containsExactly(
                        "Alex " + sam.familyId(),
                        "Ruth " + sam.familyId(),
                        "Alex " + sam.familyId());
    }

    @Test
    void statementsDoNotGrowWithTheHistory() {
        var alex = household.administrator("Alex");
        for (var day = 10; day < 18; day++) {
            lesson(MATTER, "2026-11-%dT16:00".formatted(day), day % 8);
            lesson(FRACTIONS, "2026-11-%dT17:00".formatted(day), day % 8);
        }
        StatementCount.assertAtMost(4, () -> observe.performance(sam, mia.id(), 52));
        StatementCount.assertAtMost(5, () -> observe.performance(alex, mia.id(), 52));
        StatementCount.assertAtMost(3, () -> observe.concepts(sam, mia.id()));
        StatementCount.assertAtMost(5, () -> observe.goals(sam, mia.id()));
        StatementCount.assertAtMost(4, () -> observe.answers(sam, mia.id(), AnswerFilter.ALL, 50));
    }

    private List<AnswerLine> answers(AnswerFilter filter) {
        return observe.answers(sam, mia.id(), filter, 100).page().lines();
    }

    private LocalDate firstMonday() {
        return observe.performance(sam, mia.id(), 4)
                .subjects()
                .getFirst()
                .weeks()
                .getFirst()
                .monday();
    }

    private void lesson(String unit, String time, int correct) {
        at(time);
        studies.finish(mia, unit, correct, Duration.ofSeconds(1));
    }

    private void at(String time) {
        clock.stopAt(instant(time));
    }

    private static Instant instant(String time) {
        return LocalDateTime.parse(time).atZone(BERLIN).toInstant();
    }
}
