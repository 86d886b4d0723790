package app.laurel.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.StatementCount;
import app.laurel.support.TestClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts that are handed in whole, and the boards that rank people by them. */
@LaurelTest
class BoardsTest {

    @Autowired private Household household;
    @Autowired private Quizmaster quizmaster;
    @Autowired private SubmitAttempt submit;
    @Autowired private ReadBoards boards;
    @Autowired private ListAttempts attempts;
    @Autowired private ReadQuizzes read;
    @Autowired private KeepPseudonyms pseudonyms;
    @Autowired private TestClock clock;
    @Autowired private JdbcClient jdbc;

    private Actor robin;
    private Actor sam;
    private Actor mia;
    private Actor ada;
    private Actor ben;
    private UUID quiz;

    @BeforeEach
    void twoFamilies() {
        clock.stopAt(Instant.parse("2026-11-18T15:00:00Z"));
        robin = household.administrator("Robin");
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        ada = household.learner(sam, "Ada");
        ben = household.learner(household.parent("Kim"), "Ben");
        quiz = quizmaster.publish(robin, Player.draft("Water", 20, 300, 10));
    }

    @Test
    void aWholeAttemptIsGradedAndTimedByTheServersRules() {
        var stored = submit.submit(sam, quiz, answers(sam, 7, 90_000));
        assertThat(stored.correctCount()).isEqualTo(7);
        assertThat(stored.totalQuestions()).isEqualTo(10);
        assertThat(stored.totalTimeMs()).isEqualTo(90_000);
        assertThat(stored.timedOut()).isFalse();

        var quick = submit.submit(sam, quiz, answers(sam, 10, 0));
        assertThat(quick.totalTimeMs()).isBetween(7_000, 50_000);
        var slow = submit.submit(sam, quiz, answers(sam, 10, 999_999));
        assertThat(slow.totalTimeMs()).isEqualTo(300_000);
        assertThat(slow.timedOut()).isTrue();
        assertThat(slow.number()).isEqualTo(3);
    }

    @Test
    void whatIsNoAnswerIsRefusedAtItsFieldAndNothingIsStored() {
        var whole = answers(sam, 10, 60_000);
        var first = whole.answers().getFirst();
        var other = quizmaster.publish(robin, Player.draft("Fire", 5, 0, 2));
        var foreign = answers(sam, other, 2, 60_000).answers().getFirst();
        var twice = new ArrayList<>(whole.answers());
        twice.set(1, first);
        assertRefused("answers[0].questionId", List.of(foreign), 60_000L);
        assertRefused("answers[1].questionId", twice, 60_000L);
        assertRefused(
                "answers[0].questionId",
                List.of(new SubmittedAnswers.Given("no uuid", "x", 0)),
                60_000L);
        assertRefused(
                "answers[0].answerId",
                List.of(new SubmittedAnswers.Given(first.questionId(), foreign.answerId(), 0)),
                60_000L);
        assertRefused("answers", Collections.nCopies(50, first), 60_000L);
        assertRefused("answers", null, 60_000L);
        assertRefused("totalTimeMs", whole.answers(), -1L);
        assertRefused("totalTimeMs", whole.answers(), null);
        assertThat(count("quiz_attempt")).isZero();
        assertThat(count("attempt_answer")).isZero();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> submit.submit(sam, UUID.randomUUID(), whole));
    }

    @Test
    void aFamilyListsItsOwnAttempts() {
        submit.submit(mia, quiz, answers(mia, 5, 60_000));
        submit.submit(sam, quiz, answers(sam, 6, 60_000));
        submit.submit(ben, quiz, answers(ben, 7, 60_000));
        assertThat(attempts.of(sam, quiz, null, 1, 30).attempts())
                .extracting(SubmittedAttempt::userId)
                .containsExactlyInAnyOrder(mia.id(), sam.id());
        assertThat(attempts.of(sam, quiz, mia.id(), 1, 1).attempts())
                .extracting(SubmittedAttempt::correctCount)
                .containsExactly(5);
        assertThat(attempts.of(sam, quiz, ben.id(), 1, 30).total()).isZero();
        assertThat(attempts.of(mia, quiz, null, 1, 30).total()).isEqualTo(1);
        assertThat(attempts.of(mia, quiz, sam.id(), 1, 30).attempts()).isEmpty();
    }

    @Test
    void twelveAtTheSameMomentTakeTheLastAttemptOnce() {
        var last = quizmaster.publish(robin, Player.draft("Last", 3, 0, 2));
        submit.submit(sam, last, answers(sam, last, 1, 60_000));
        submit.submit(sam, last, answers(sam, last, 1, 60_000));
        var whole = answers(sam, last, 2, 60_000);
        var failures =
                Races.run(
                        IntStream.range(0, 12)
                                .<Runnable>mapToObj(i -> () -> submit.submit(sam, last, whole))
                                .toList());
        assertThat(failures).filteredOn(one -> one == null).hasSize(1);
        assertThat(failures)
                .filteredOn(one -> one != null)
                .hasSize(11)
                .allMatch(one -> one instanceof Refusal);
        assertThat(count("quiz_attempt")).isEqualTo(3);
        assertSumsAreRight();
    }

    @Test
    void manyAttemptsAtTheSameMomentAllCount() {
        var failures =
                Races.run(
                        IntStream.range(0, 10)
                                .<Runnable>mapToObj(
                                        i ->
                                                () ->
                                                        submit.submit(
                                                                sam, quiz, answers(sam, i, 60_000)))
                                .toList());
        assertThat(failures).containsOnlyNulls();
        assertThat(count("quiz_attempt")).isEqualTo(10);
        assertThat(jdbc.sql("select max(correct) from best_attempt").query(Integer.class).single())
                .isEqualTo(9);
        assertSumsAreRight();
    }

    @Test
    void peopleAreRankedByTheirBestAttemptAndShareRanks() {
        submit.submit(mia, quiz, answers(mia, 5, 60_000));
        submit.submit(mia, quiz, answers(mia, 8, 90_000));
        submit.submit(mia, quiz, answers(mia, 8, 120_000));
        submit.submit(ada, quiz, answers(ada, 8, 90_000));
        submit.submit(sam, quiz, answers(sam, 8, 100_000));
        submit.submit(ben, quiz, answers(ben, 10, 60_000));

        var board = boards.ofQuiz(mia, quiz, 1, 30);
        assertThat(board.rows())
                .extracting(
                        Board.Line::rank, Board.Line::name, Board.Line::correct, Board.Line::timeMs)
                .containsExactly(
                        tuple(1L, "Ada", 8, 90_000L),
                        tuple(1L, "Mia", 8, 90_000L),
                        tuple(3L, "Sam", 8, 100_000L));
        assertThat(board.own()).isNotNull().matches(one -> one.name().equals("Mia"));
        assertThat(boards.ofQuiz(mia, quiz, 2, 2).around()).hasSize(3);
        assertThat(boards.ofQuiz(mia, quiz, 9, 30).rows()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> boards.ofQuiz(mia, UUID.randomUUID(), 1, 30));
        var own = quizmaster.publish(sam, Player.draft("Own", 1, 0, 2));
        assertThat(boards.ofQuiz(mia, own, 1, 30).rows()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> boards.ofQuiz(ben, own, 1, 30));
    }

    @Test
    void allQuizzesTogetherCountTheBestOfEachAndOfEachPeriod() {
        var other = quizmaster.publish(robin, Player.draft("Fire", 9, 0, 4));
        submit.submit(mia, quiz, answers(mia, 9, 60_000));
        submit.submit(mia, other, answers(mia, other, 4, 30_000));
        clock.stopAt(Instant.parse("2026-12-02T15:00:00Z"));
        submit.submit(mia, quiz, answers(mia, 3, 60_000));
        submit.submit(ada, quiz, answers(ada, 4, 60_000));

        assertThat(boards.overall(mia, BoardPeriod.EVER, 1, 30).rows())
                .extracting(Board.Line::name, Board.Line::correct, Board.Line::quizzes)
                .containsExactly(tuple("Mia", 13, 2), tuple("Ada", 4, 1));
        for (var period : List.of(BoardPeriod.WEEK, BoardPeriod.MONTH)) {
            assertThat(boards.overall(mia, period, 1, 30).rows())
                    .extracting(Board.Line::name, Board.Line::correct)
                    .containsExactly(tuple("Ada", 4), tuple("Mia", 3));
        }
        assertSumsAreRight();
        jdbc.sql("delete from quiz where id = ?").param(other).update();
        assertThat(boards.overall(mia, BoardPeriod.EVER, 1, 30).rows().getFirst().correct())
                .isEqualTo(9);
        assertSumsAreRight();
    }

    @Test
    void outsideTheFamilyThereAreOnlyPseudonymsToWhichAParentAgreed() {
        var kim = new Actor(ben.familyId(), ben.familyId(), sam.role(), "Kim");
        submit.submit(mia, quiz, answers(mia, 5, 60_000));
        submit.submit(ada, quiz, answers(ada, 9, 60_000));
        submit.submit(ben, quiz, answers(ben, 5, 60_000));
        assertThat(everybody(ben).rows()).isEmpty();
        pseudonyms.agree(sam, mia.id(), "Brave Otter");
        pseudonyms.agree(kim, ben.id(), "Quick Fox");

        assertThat(everybody(ben).rows())
                .extracting(
                        Board.Line::rank, Board.Line::name, Board.Line::userId, Board.Line::avatar)
                .containsExactly(
                        tuple(1L, "Brave Otter", null, null),
                        tuple(1L, "Quick Fox", ben.id(), "🦊"));
        assertThat(everybody(ben).toString()).doesNotContain("Mia", "Ada", "example.org");
        assertThat(everybody(ben).own()).isNotNull();
        assertThat(boards.overall(sam, BoardScope.EVERYBODY, BoardPeriod.WEEK, 1, 30).rows())
                .hasSize(2);
        pseudonyms.withdraw(sam, mia.id());
        assertThat(everybody(ben).rows()).extracting(Board.Line::name).containsExactly("Quick Fox");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> pseudonyms.agree(kim, mia.id(), "Somebody"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> pseudonyms.agree(mia, mia.id(), "Somebody"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> pseudonyms.agree(sam, mia.id(), "quick fox"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> pseudonyms.agree(sam, mia.id(), "Super Mia"));
        household.learner(sam, "Jo");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> pseudonyms.agree(sam, mia.id(), "Sister of Jo"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> pseudonyms.agree(sam, mia.id(), "Sam's star"));
        pseudonyms.agree(sam, mia.id(), "Jolly Otter");
    }

    @Test
    void amongManyTheOwnRankHasItsNeighbours() {
        var names = new ArrayList<String>();
        for (var i = 0; i < 12; i++) {
            var child = household.learner(sam, "Child " + i);
            submit.submit(child, quiz, answers(child, Math.min(10, i), 60_000 + i / 10));
            pseudonyms.agree(sam, child.id(), "Player " + i);
            names.add("Player " + i);
        }
        submit.submit(mia, quiz, answers(mia, 2, 90_000));
        pseudonyms.agree(sam, mia.id(), "Slow Snail");

        var page = boards.ofQuiz(mia, quiz, BoardScope.EVERYBODY, BoardPeriod.EVER, 1, 5);
        assertThat(page.total()).isEqualTo(13);
        assertThat(page.pages()).isEqualTo(3);
        assertThat(page.rows()).extracting(Board.Line::rank).containsExactly(1L, 1L, 3L, 4L, 5L);
        assertThat(page.own()).isNotNull().matches(one -> one.rank() == 11);
        assertThat(page.around())
                .extracting(Board.Line::rank, Board.Line::name)
                .containsExactly(
                        tuple(9L, "Player 3"),
                        tuple(10L, "Player 2"),
                        tuple(11L, "Slow Snail"),
                        tuple(12L, "Player 1"),
                        tuple(13L, "Player 0"));
        var third = boards.ofQuiz(mia, quiz, BoardScope.EVERYBODY, BoardPeriod.EVER, 3, 5);
        assertThat(third.rows()).extracting(Board.Line::rank).containsExactly(11L, 12L, 13L);
        assertThat(names).hasSize(12);
    }

    @Test
    void aFewStatementsAreEnough() {
        var whole = answers(sam, 5, 60_000);
        StatementCount.assertAtMost(3, () -> submit.submit(sam, quiz, whole));
        StatementCount.assertAtMost(1, () -> boards.ofQuiz(sam, quiz, 1, 30));
        StatementCount.assertAtMost(1, () -> boards.overall(sam, BoardPeriod.WEEK, 1, 30));
        StatementCount.assertAtMost(2, () -> everybody(mia));
    }

    private Board everybody(Actor actor) {
        return boards.ofQuiz(actor, quiz, BoardScope.EVERYBODY, BoardPeriod.EVER, 1, 30);
    }

    /** The first so many answers are right. */
    private SubmittedAnswers answers(Actor actor, int correct, long ms) {
        return answers(actor, quiz, correct, ms);
    }

    private SubmittedAnswers answers(Actor actor, UUID of, int correct, long ms) {
        var questions = read.one(actor, of).questions();
        return new SubmittedAnswers(
                IntStream.range(0, questions.size())
                        .mapToObj(
                                i -> {
                                    var question = questions.get(i);
                                    var option =
                                            question.options().stream()
                                                    .filter(
                                                            one ->
                                                                    one.text().equals("Right")
                                                                            == i < correct)
                                                    .findFirst()
                                                    .orElseThrow();
                                    return new SubmittedAnswers.Given(
                                            question.id().toString(), option.id().toString(), i);
                                })
                        .toList(),
                ms,
                null);
    }

    private void assertRefused(String field, List<SubmittedAnswers.Given> answers, Long ms) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> submit.submit(sam, quiz, new SubmittedAnswers(answers, ms, false)))
                .matches(refusal -> field.equals(refusal.field()), field);
    }

    private void assertSumsAreRight() {
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from player_total t
                                         where (correct, time_ms, quizzes) <>
                                               (select coalesce(sum(b.correct), 0), coalesce(sum(b.time_ms), 0), count(*)
                                                  from best_attempt b where b.user_id = t.user_id and b.period = t.period)
                                        """)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
