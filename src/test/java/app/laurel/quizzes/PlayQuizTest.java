package app.laurel.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.questions.Kind;
import app.laurel.questions.Response;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.StatementCount;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Quizzes are played on the server's terms: its clock, its order, its count of attempts. */
@LaurelTest
class PlayQuizTest {

    private static final Duration READING = Duration.ofSeconds(8);

    @Autowired private Household household;
    @Autowired private Quizmaster quizmaster;
    @Autowired private Player player;
    @Autowired private StartAttempt start;
    @Autowired private AnswerQuestion answer;
    @Autowired private TakeAttempt take;
    @Autowired private ReadResult results;
    @Autowired private CloseOverdueAttempts overdue;
    @Autowired private PublishQuiz publish;
    @Autowired private ArchiveQuiz archive;
    @Autowired private Ledger ledger;
    @Autowired private TestClock clock;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    private Actor sam;
    private Actor mia;
    private Actor stranger;
    private UUID quiz;

    @BeforeEach
    void aQuiz() {
        clock.stopAt(Instant.parse("2026-11-18T15:00:00Z"));
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        stranger = household.learner(household.parent("Kim"), "Ben");
        quiz = quizmaster.publish(sam, Player.draft("Water", 3, 60, 10));
    }

    @Test
    void anAttemptIsAnsweredQuestionByQuestionAndClosedByTheServersClock() {
        var attempt = start.start(mia, quiz);
        var page = take.open(mia, attempt);
        assertThat(page.questions()).isEqualTo(10);
        assertThat(page.deadline()).isEqualTo(clock.instant().plusSeconds(60));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> take.finish(mia, attempt));

        for (var index = 0; index < 10; index++) {
            clock.advance(Duration.ofSeconds(4));
            player.answer(mia, attempt, index, index < 7, READING);
        }
        clock.advance(Duration.ofSeconds(9));
        take.finish(mia, attempt);
        take.finish(mia, attempt);

        var result = results.of(mia, attempt);
        assertThat(result.correct()).isEqualTo(7);
        assertThat(result.percent()).isEqualTo(70);
        assertThat(result.timeMs()).isEqualTo(40_000);
        assertThat(result.timedOut()).isFalse();
        assertThat(result.review()).hasSize(10).allMatch(one -> one.chosen() != null);
        assertThat(result.review().stream().filter(AttemptResult.Reviewed::correct)).hasSize(7);
        assertThat(take.open(mia, attempt).isClosed()).isTrue();
    }

    @Test
    void theOrderIsTheSameAfterAReloadAndNothingTellsWhatIsRight() {
        var attempt = start.start(mia, quiz);
        assertThat(start.start(mia, quiz)).isEqualTo(attempt);
        var asked = Objects.requireNonNull(take.open(mia, attempt).next());
        assertThat(take.open(mia, attempt).next()).isEqualTo(asked);
        assertThat(asked.options()).containsExactlyInAnyOrder("Right", "Wrong", "Off", "No");
        player.answer(mia, attempt, 0, true, READING);
        assertThat(take.open(mia, attempt).position()).isEqualTo(1);

        var orders =
                IntStream.range(0, 12)
                        .mapToObj(i -> household.learner(sam, "Child " + i))
                        .map(child -> take.open(child, start.start(child, quiz)).next())
                        .map(one -> Objects.requireNonNull(one).text() + one.options())
                        .distinct();
        assertThat(orders).hasSizeGreaterThan(3);
    }

    @Test
    void withoutShufflingEverythingStandsAsItWasWritten() {
        var plain = quizmaster.publish(sam, Player.unshuffled("Plain", 2));
        var asked = take.open(mia, start.start(mia, plain)).next();
        assertThat(Objects.requireNonNull(asked).text()).isEqualTo("Question number 1 of Plain?");
        assertThat(asked.options()).containsExactly("Right", "Wrong", "Off", "No");
    }

    @Test
    void eachKindIsAnsweredByWhatIsShown() {
        var kinds = quizmaster.publish(sam, Player.draft("Kinds", 1, 0, Quizmaster.ofEachKind()));
        var attempt = start.start(mia, kinds);
        for (var index = 0; index < 6; index++) {
            var outcome = player.answer(mia, attempt, index, true, READING);
            var verdict = Objects.requireNonNull(outcome.verdict());
            assertThat(verdict.correct()).isTrue();
            if (player.kind(mia, attempt, index) != Kind.NUMBER) {
                assertThat(verdict.given()).isEqualTo(verdict.right());
            }
        }
        take.finish(mia, attempt);
        assertThat(results.of(mia, attempt).correct()).isEqualTo(6);
    }

    @Test
    void whatCannotBeReadIsNoAnswer() {
        var kinds =
                quizmaster.publish(
                        sam, Player.draft("Number", 1, 0, List.of(Quizmaster.ofEachKind().get(3))));
        var attempt = start.start(mia, kinds);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                answer.answer(
                                        mia,
                                        attempt,
                                        0,
                                        new Response.Written("long"),
                                        clock.instant()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () ->
                                answer.answer(
                                        mia, attempt, 0, new Response.Option(7), clock.instant()));
        assertThat(take.open(mia, attempt).position()).isZero();
    }

    @Test
    void aDoubleClickCountsOnceAndHearsTheFirstVerdict() {
        var attempt = start.start(mia, quiz);
        var first = player.answer(mia, attempt, 0, true, READING);
        var second = player.answer(mia, attempt, 0, false, READING);
        assertThat(second.verdict()).isEqualTo(first.verdict());
        assertThat(take.open(mia, attempt).correct()).isEqualTo(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> player.answer(mia, attempt, 3, true, READING));
    }

    @Test
    void manyAnswersAtTheSameMomentAreOne() {
        var attempt = start.start(mia, quiz);
        var verdicts = new ConcurrentLinkedQueue<Object>();
        var failures =
                Races.run(
                        IntStream.range(0, 8)
                                .<Runnable>mapToObj(
                                        i ->
                                                () ->
                                                        verdicts.add(
                                                                Objects.requireNonNull(
                                                                        player.answer(
                                                                                        mia,
                                                                                        attempt,
                                                                                        0,
                                                                                        i % 2 == 0,
                                                                                        READING)
                                                                                .verdict())))
                                .toList());
        assertThat(failures).containsOnlyNulls();
        assertThat(verdicts).hasSize(8);
        assertThat(List.copyOf(verdicts).stream().distinct()).hasSize(1);
        assertThat(take.open(mia, attempt).position()).isEqualTo(1);
        assertThat(count("attempt_answer")).isEqualTo(1);
    }

    @Test
    void twelveStartsAtTheSameMomentTakeTheLastAttemptOnce() {
        var last = quizmaster.publish(sam, Player.draft("Last", 2, 0, 2));
        player.play(mia, last, 1);
        var begun = new ConcurrentLinkedQueue<UUID>();
        var failures =
                Races.run(
                        IntStream.range(0, 12)
                                .<Runnable>mapToObj(i -> () -> begun.add(start.start(mia, last)))
                                .toList());
        assertThat(failures).containsOnlyNulls();
        assertThat(begun.stream().distinct()).hasSize(1);
        assertThat(count("quiz_attempt")).isEqualTo(2);
        player.finish(mia, begun.element(), 2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> start.start(mia, last))
                .withMessage("quizzes.play.none-left");
    }

    @Test
    void anAttemptWhoseTimeIsOverIsClosedByTheNextTouch() {
        var attempt = start.start(mia, quiz);
        player.answer(mia, attempt, 0, true, READING);
        clock.advance(Duration.ofSeconds(61));
        var late = player.answer(mia, attempt, 1, true, READING);
        assertThat(late.verdict()).isNull();
        assertThat(late.page().state()).isEqualTo(AttemptState.TIMED_OUT);
        var result = results.of(mia, attempt);
        assertThat(result.correct()).isEqualTo(1);
        assertThat(result.timedOut()).isTrue();
        assertThat(result.timeMs()).isEqualTo(60_000);
        assertThat(result.review().stream().filter(one -> one.chosen() == null)).hasSize(9);
        assertThat(start.start(mia, quiz)).isNotEqualTo(attempt);
    }

    @Test
    void anAttemptWhoseTimeIsOverIsClosedWithoutABrowser() {
        var attempt = start.start(mia, quiz);
        clock.advance(Duration.ofSeconds(59));
        closeOverdue();
        assertThat(take.open(mia, attempt).isClosed()).isFalse();
        clock.advance(Duration.ofSeconds(2));
        closeOverdue();
        assertThat(jdbc.sql("select state::text from quiz_attempt").query(String.class).single())
                .isEqualTo("TIMED_OUT");
    }

    @Test
    void oneThatCannotBeClosedKeepsNoOtherOpen() {
        var ben = household.learner(sam, "Ben");
        var attempts = List.of(start.start(mia, quiz), start.start(ben, quiz));
        var first =
                attempts.get(
                        attempts.get(0).toString().compareTo(attempts.get(1).toString()) < 0
                                ? 0
                                : 1);
        jdbc.sql(
                        """
                        insert into attempt_pay (attempt_id, learner_id, quiz_id, day, paid_at, plain, improved, too_fast,
                                                 finishing, withheld, total)
                        select id, user_id, quiz_id, current_date, now(), 0, 0, 0, false, 0, 0 from quiz_attempt where id = ?
                        """)
                .param(first)
                .update();
        clock.advance(Duration.ofSeconds(61));
        closeOverdue();
        assertThat(
                        jdbc.sql("select id from quiz_attempt where state = 'RUNNING'")
                                .query(UUID.class)
                                .list())
                .containsExactly(first);
    }

    @Test
    void anAnswerThatIsJustTakenIsPaidAlsoWhenTheTimeIsOver() throws Exception {
        var attempt = start.start(mia, quiz);
        for (var index = 0; index < 3; index++) {
            player.answer(mia, attempt, index, true, READING);
        }
        try (var other = Executors.newSingleThreadExecutor()) {
            var finished =
                    transaction.execute(
                            status -> {
                                player.answer(mia, attempt, 3, true, READING);
                                clock.advance(Duration.ofSeconds(61));
                                var finishing = other.submit(() -> take.finish(mia, attempt));
                                Awaitility.await()
                                        .atMost(Duration.ofSeconds(20))
                                        .until(() -> finishing.isDone() || somebodyWaits());
                                return finishing;
                            });
            finished.get();
        }
        assertThat(results.of(mia, attempt).correct()).isEqualTo(4);
        assertThat(jdbc.sql("select plain from attempt_pay").query(Integer.class).single())
                .isEqualTo(4);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void theLastAnswerStopsTheClockAlsoWhenTheEndIsLost() {
        var attempt = start.start(mia, quiz);
        for (var index = 0; index < 10; index++) {
            player.answer(mia, attempt, index, true, READING);
        }
        clock.advance(Duration.ofSeconds(100));
        closeOverdue();
        assertThat(results.of(mia, attempt).timedOut()).isFalse();
        assertThat(results.of(mia, attempt).timeMs()).isZero();
    }

    @Test
    void whoIsInMidAttemptFinishesTheVersionThatWasBegun() {
        var attempt = start.start(mia, quiz);
        player.answer(mia, attempt, 0, true, READING);
        publish.publish(sam, quiz, null, Player.draft("Water", 3, 60, 4));
        assertThat(take.open(mia, attempt).questions()).isEqualTo(10);
        for (var index = 1; index < 10; index++) {
            player.answer(mia, attempt, index, true, READING);
        }
        take.finish(mia, attempt);
        assertThat(results.of(mia, attempt).correct()).isEqualTo(10);
        assertThat(take.open(mia, start.start(mia, quiz)).questions()).isEqualTo(4);
    }

    @Test
    void anArchivedQuizIsBegunByNobodyAndFinishedByWhoBegan() {
        var attempt = start.start(mia, quiz);
        archive.archive(sam, quiz);
        assertThat(start.start(mia, quiz)).isEqualTo(attempt);
        player.finish(mia, attempt, 10);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> start.start(mia, quiz));
    }

    @Test
    void othersFindNeitherQuizNorAttemptNorResult() {
        var attempt = start.start(mia, quiz);
        var ada = household.learner(sam, "Ada");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> start.start(stranger, quiz));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> take.open(ada, attempt));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> take.finish(stranger, attempt));
        player.finish(mia, attempt, 10);
        assertThat(results.of(sam, attempt).player()).isEqualTo("Mia");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> results.of(ada, attempt));
        results.share(mia, attempt, true);
        assertThat(results.of(ada, attempt).own()).isFalse();
        results.share(mia, attempt, false);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> results.of(ada, attempt));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> results.of(stranger, attempt));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> results.share(ada, attempt, true));
    }

    @Test
    void onlyWhatIsBetterThanBeforePays() {
        player.play(mia, quiz, 6);
        assertThat(amounts()).containsExactly(6, 2);
        player.play(mia, quiz, 5);
        assertThat(amounts()).containsExactly(6, 2);
        player.play(mia, quiz, 9);
        assertThat(amounts()).containsExactly(6, 2, 3);
        assertThat(ledger.everything(mia.id()).getLast().description())
                .isEqualTo("Quiz “Water”: 9 of 10 right; 3 more than ever before");
    }

    @Test
    void whatNobodyReadsThatFastPaysNothing() {
        var attempt = start.start(mia, quiz);
        for (var index = 0; index < 10; index++) {
            player.answer(mia, attempt, index, true, index < 3 ? READING : Duration.ofMillis(50));
        }
        take.finish(mia, attempt);
        assertThat(amounts()).containsExactly(3);
    }

    @Test
    void playingCountsForWhatIsKnownAndForTheDay() {
        var known =
                quizmaster.publish(sam, Player.about("Fractions", "Math", "fractions.add-like", 4));
        player.play(mia, known, 3);
        assertThat(
                        jdbc.sql(
                                        "select correct_count || ' of ' || total_count || ' ' || mastery_level from concept_mastery where subject = 'Math'")
                                .query(String.class)
                                .list())
                .containsExactly("3 of 4 75");
        assertThat(
                        jdbc.sql("select answers || ' ' || correct from learning_days")
                                .query(String.class)
                                .single())
                .isEqualTo("4 3");
        assertThat(count("reviews")).isEqualTo(1);
        player.play(mia, known, 4);
        assertThat(
                        jdbc.sql(
                                        "select subject_performance -> 'Math' ->> 'answers' from learner_profiles where user_id = ?")
                                .param(mia.id())
                                .query(String.class)
                                .single())
                .isEqualTo("8");
    }

    @Test
    void adultsPlayWithoutEarning() {
        var attempt = player.play(sam, quiz, 10);
        assertThat(results.of(sam, attempt).percent()).isEqualTo(100);
        assertThat(count("attempt_pay")).isZero();
        assertThat(count("learning_days")).isZero();
    }

    @Test
    void aFewStatementsAreEnough() {
        player.play(mia, quiz, 3);
        var attempt = new UUID[1];
        StatementCount.assertAtMost(3, () -> attempt[0] = start.start(mia, quiz));
        StatementCount.assertAtMost(6, () -> player.answer(mia, attempt[0], 0, true, READING));
        for (var index = 1; index < 10; index++) {
            player.answer(mia, attempt[0], index, true, READING);
        }
        assertThat(StatementCount.statementsUntilAwards(() -> take.finish(mia, attempt[0])))
                .hasSizeBetween(1, 8);
        StatementCount.assertAtMost(1, () -> results.of(mia, attempt[0]));
    }

    /** Long enough after it ran before. */
    private void closeOverdue() {
        jdbc.sql("delete from timed_jobs").update();
        overdue.run();
    }

    private List<Integer> amounts() {
        return ledger.everything(mia.id()).stream().map(Entry::amount).toList();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
