package app.laurel.quizzes;

import static app.laurel.support.StatementCount.assertAtMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import app.laurel.quizzes.QuizFilter.Shown;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Quizzes are written, published in versions, put away, and seen by those whom they are for. */
@LaurelTest
class WriteQuizTest {

    @Autowired private Household household;
    @Autowired private Quizmaster quizmaster;
    @Autowired private WriteQuiz write;
    @Autowired private PublishQuiz publish;
    @Autowired private ArchiveQuiz archive;
    @Autowired private DuplicateQuiz duplicate;
    @Autowired private ReadQuizzes read;
    @Autowired private TestClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transactions;

    private Actor sam;
    private Actor mia;
    private Actor robin;
    private Actor stranger;

    @BeforeEach
    void people() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        robin = household.administrator("Robin");
        stranger = household.parent("Alex");
    }

    @Test
    void aQuizOfAFamilyIsSeenByTheFamilyOnlyAndOneOfAnAdministratorByEverybody() {
        var ours = quizmaster.quiz(sam, "Ours");
        var all = quizmaster.quiz(robin, "For all");
        assertThat(titles(mia)).containsExactlyInAnyOrder("Ours", "For all");
        assertThat(titles(stranger)).containsExactly("For all");
        assertNotFound(() -> read.one(stranger, ours));
        assertNotFound(() -> read.one(robin, ours));
        assertNotFound(() -> read.one(sam, UUID.randomUUID()));
        assertThat(read.one(stranger, all).quiz().author()).isNull();
        assertThat(read.one(mia, ours).quiz().author()).isEqualTo("Sam");
        assertThat(read.one(mia, ours).quiz().mine()).isFalse();
        assertNotFound(() -> read.form(mia, ours));
        assertNotFound(() -> read.form(sam, all));
        assertNotFound(() -> publish.publish(sam, all, null, Quizmaster.draft("Mine now")));
        assertNotFound(() -> write.keep(stranger, ours, null, Quizmaster.draft("Mine now")));
        assertNotFound(() -> write.keep(mia, UUID.randomUUID(), null, Quizmaster.draft("No")));
        assertNotFound(() -> archive.archive(stranger, ours));
    }

    @Test
    void everyKindOfQuestionComesBackAsItWasWritten() {
        var draft = Quizmaster.draft("All kinds").with(Quizmaster.ofEachKind());
        var id = quizmaster.publish(sam, draft);
        assertThat(read.form(sam, id).draft()).isEqualTo(draft);
        var asked = read.one(mia, id).questions();
        assertThat(asked).extracting(QuizPage.Asked::kind).containsExactly(Kind.values());
        assertThat(asked.get(1).options())
                .extracting(QuizPage.Option::text)
                .containsExactly("2", "3", "4");
        assertThat(asked.get(3).unit()).isEqualTo("cm");
        assertThat(asked.get(3).options()).isEmpty();
        assertThat(asked.get(5).options())
                .extracting(QuizPage.Option::text)
                .containsExactlyInAnyOrder("ant", "dog", "whale");
    }

    @Test
    void whatIsWrittenIsKeptWholeOrNotAndPublishedLater() {
        var id = UUID.randomUUID();
        var half = QuizDraft.blank().with(List.of(QuestionDraft.of(Kind.SINGLE, "Which?")));
        var first = write.keep(sam, id, null, half);
        assertThat(read.form(sam, id).draft()).isEqualTo(half);
        assertThat(list(sam, Shown.DRAFT)).containsExactly("Untitled quiz");
        assertThat(list(mia, Shown.DRAFT)).isEmpty();
        assertNotFound(() -> read.one(mia, id));
        var second = write.keep(sam, id, first, Quizmaster.draft("Better"));
        assertRefused("quizzes.form.changedMeanwhile", () -> write.keep(sam, id, first, half));
        publish.publish(sam, id, second, Quizmaster.draft("Best"));
        assertThat(titles(mia)).containsExactly("Best");
        assertThat(read.form(sam, id).drafted()).isFalse();
        var third = write.keep(sam, id, null, half);
        assertThat(titles(mia)).containsExactly("Best");
        assertThat(read.form(sam, id).draft()).isEqualTo(half);
        assertRefused("quizzes.form.changedMeanwhile", () -> write.discard(sam, id, second));
        assertThat(write.discard(sam, id, third)).isGreaterThan(third);
        assertThat(read.form(sam, id).draft()).isEqualTo(Quizmaster.draft("Best"));
    }

    @Test
    void otherQuestionsMakeANewVersionAndThoseThatSomebodyMetStay() {
        var id = quizmaster.quiz(sam, "First");
        var before = read.one(mia, id);
        publish.publish(sam, id, null, Quizmaster.draft("Renamed"));
        assertThat(read.one(mia, id).questions()).isEqualTo(before.questions());
        attempt(id, mia);
        publish.publish(
                sam,
                id,
                null,
                Quizmaster.draft("Second").with(List.of(Quizmaster.single("New?", "yes", "no"))));
        var after = read.one(mia, id);
        assertThat(after.quiz().version()).isEqualTo(2);
        assertThat(after.quiz().questionCount()).isEqualTo(1);
        assertThat(after.questions()).extracting(QuizPage.Asked::text).containsExactly("New?");
        publish.publish(sam, id, null, Quizmaster.draft("Third"));
        assertThat(versions(id)).containsExactly(1, 2, 3);
        jdbc.sql("delete from quiz_attempt").update();
        publish.publish(
                sam,
                id,
                null,
                Quizmaster.draft("Fourth").with(List.of(Quizmaster.single("Once?", "yes", "no"))));
        assertThat(versions(id)).containsExactly(3, 4);
    }

    @Test
    void aDateInTheFutureHidesAQuizFromLearnersUntilThen() {
        var draft = Quizmaster.draft("Soon");
        var id = UUID.randomUUID();
        publish.publish(sam, id, null, at(draft, Duration.ofDays(1)));
        assertNotFound(() -> read.one(mia, id));
        assertThat(titles(mia)).isEmpty();
        assertThat(list(sam, Shown.SCHEDULED)).containsExactly("Soon");
        assertThat(read.one(sam, id).quiz().open()).isFalse();
        clock.advance(Duration.ofHours(25));
        assertThat(titles(mia)).containsExactly("Soon");
        assertThat(list(sam, Shown.SCHEDULED)).isEmpty();
    }

    @Test
    void whatIsPutAwayIsFoundByItsAuthorsOnlyAndCanBeTakenBack() {
        var id = quizmaster.quiz(sam, "Old");
        archive.archive(sam, id);
        archive.archive(sam, id);
        assertNotFound(() -> read.one(mia, id));
        assertThat(list(sam, Shown.ALL)).isEmpty();
        assertThat(list(sam, Shown.ARCHIVED)).containsExactly("Old");
        archive.restore(sam, id);
        assertThat(titles(mia)).containsExactly("Old");
        archive.remove(sam, id);
        assertThat(list(sam, Shown.ARCHIVED)).containsExactly("Old");
        var draft = UUID.randomUUID();
        write.keep(sam, draft, null, QuizDraft.blank());
        archive.remove(sam, draft);
        assertNotFound(() -> read.form(sam, draft));
    }

    @Test
    void aDraftThatWasPublishedMeanwhileIsNotRemoved() {
        var id = UUID.randomUUID();
        var seen = write.keep(sam, id, null, Quizmaster.draft("Draft"));
        publish.publish(sam, id, seen, Quizmaster.draft("Published"));
        assertRefused("quizzes.form.changedMeanwhile", () -> archive.remove(sam, id, seen));
        assertThat(titles(mia)).containsExactly("Published");
    }

    @Test
    void addressesOfPicturesBeginWithSmallLetters() {
        var draft = Quizmaster.draft("Picture");
        var id = UUID.randomUUID();
        write.keep(
                sam,
                id,
                null,
                new QuizDraft(
                        draft.title(),
                        draft.description(),
                        "Https://example.org/A.png",
                        "A tree",
                        "en",
                        "easy",
                        1,
                        0,
                        true,
                        true,
                        null,
                        "General",
                        false,
                        List.of(
                                new QuestionDraft(
                                        Kind.TEXT,
                                        "What is it?",
                                        List.of(new OptionDraft("tree", true)),
                                        "",
                                        "",
                                        false,
                                        "",
                                        "",
                                        List.of(),
                                        "HTTP://example.org/b.png",
                                        "A tree"))));
        var kept = read.form(sam, id).draft();
        assertThat(kept.heroImageUrl()).isEqualTo("https://example.org/A.png");
        assertThat(kept.questions().getFirst().imageUrl()).isEqualTo("http://example.org/b.png");
    }

    @Test
    void aCopyIsADraftOfItsOwn() {
        var id = quizmaster.quiz(sam, "x".repeat(70));
        var copy = UUID.randomUUID();
        duplicate.duplicate(sam, id, copy);
        var form = read.form(sam, copy);
        assertThat(form.state()).isEqualTo(QuizState.DRAFT);
        assertThat(form.draft().title()).startsWith("Copy of x").hasSize(70);
        assertThat(form.draft().questions()).isEqualTo(read.form(sam, id).draft().questions());
        assertNotFound(() -> duplicate.duplicate(stranger, id, UUID.randomUUID()));
        assertNotFound(() -> duplicate.duplicate(mia, id, UUID.randomUUID()));
    }

    @Test
    void aParentCopiesAQuizForEverybodyIntoTheFamily() {
        var toni = household.administrator("Toni");
        var id = quizmaster.publish(toni, Player.forGuests("Rivers"));
        var copy = UUID.randomUUID();
        duplicate.duplicate(sam, id, copy);
        var form = read.form(sam, copy);
        assertThat(form.draft().title()).isEqualTo("Copy of Rivers");
        assertThat(form.draft().questions()).isEqualTo(read.form(toni, id).draft().questions());
        assertThat(form.draft().publicPlay()).isFalse();
        publish.publish(sam, copy, null, form.draft());
        assertThat(titles(mia)).containsExactlyInAnyOrder("Rivers", "Copy of Rivers");
        assertNotFound(() -> read.form(toni, copy));
        assertNotFound(() -> duplicate.duplicate(mia, id, UUID.randomUUID()));
        archive.archive(toni, id);
        assertNotFound(() -> duplicate.duplicate(sam, id, UUID.randomUUID()));
    }

    @Test
    void pagesAreFilteredAndCounted() {
        for (var i = 1; i <= 5; i++) {
            quizmaster.quiz(sam, "Quiz " + i);
            clock.advance(Duration.ofSeconds(1));
        }
        quizmaster.quiz(sam, "100% sure");
        var second = read.page(mia, QuizFilter.open(), 2, 4);
        assertThat(second.total()).isEqualTo(6);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(second.hasMore()).isFalse();
        assertThat(second.items()).extracting(QuizCard::title).containsExactly("Quiz 2", "Quiz 1");
        assertThat(read.page(mia, QuizFilter.open(), 9, 4))
                .isEqualTo(new QuizList(List.of(), 6, 9, 4));
        assertThat(read.page(mia, QuizFilter.open(), -1, 900).limit()).isEqualTo(100);
        assertThat(read.newest(mia, QuizFilter.open(), 900).items()).hasSize(6);
        assertThat(read.newest(mia, QuizFilter.open(), 5).hasMore()).isTrue();
        assertThat(read.page(mia, new QuizFilter("Quiz", "", Shown.OPEN), 9, 4))
                .isEqualTo(new QuizList(List.of(), 5, 9, 4));
        assertThat(found("0%")).containsExactly("100% sure");
        assertThat(found("QUIZ 3")).containsExactly("Quiz 3");
        assertThat(found("that")).hasSize(6);
        assertThat(read.page(mia, new QuizFilter("", "Math", Shown.OPEN), 1, 9).items()).isEmpty();
    }

    @Test
    void aListShowsEachChangeAtOnce() {
        var id = quizmaster.quiz(sam, "Rivers");
        assertThat(titles(mia)).containsExactly("Rivers");
        publish.publish(sam, id, null, Quizmaster.draft("Lakes"));
        assertThat(titles(mia)).containsExactly("Lakes");
        write.keep(sam, id, null, Quizmaster.draft("Seas"));
        var own = read.page(sam, QuizFilter.open(), 1, 9).items().getFirst();
        assertThat(own.drafted()).isTrue();
        assertThat(own.lockVersion()).isEqualTo(read.one(sam, id).quiz().lockVersion());
        archive.archive(sam, id);
        assertThat(titles(mia)).isEmpty();
        assertThat(list(sam, Shown.ARCHIVED)).containsExactly("Lakes");
    }

    @Test
    void aListNeverRemembersWhatWasNotCommitted() {
        var id = quizmaster.quiz(sam, "Rivers");
        transactions.executeWithoutResult(
                status -> {
                    publish.publish(sam, id, null, Quizmaster.draft("Never"));
                    assertThat(titles(mia)).containsExactly("Never");
                    status.setRollbackOnly();
                });
        assertThat(titles(mia)).containsExactly("Rivers");
        publish.publish(sam, id, null, Quizmaster.draft("Lakes"));
        assertThat(titles(mia)).containsExactly("Lakes");
    }

    @Test
    void statementsAreFew() {
        var draft = Quizmaster.draft("Many").with(Quizmaster.ofEachKind());
        var id = UUID.randomUUID();
        assertAtMost(8, () -> publish.publish(sam, id, null, draft));
        assertAtMost(8, () -> publish.publish(sam, id, null, Quizmaster.draft("Fewer")));
        assertAtMost(4, () -> write.keep(sam, id, null, draft));
        assertAtMost(4, () -> read.one(mia, id));
        assertAtMost(2, () -> read.one(mia, id));
        assertAtMost(1, () -> read.one(sam, id));
        assertAtMost(3, () -> read.page(mia, QuizFilter.open(), 1, 30));
        assertAtMost(2, () -> read.page(mia, QuizFilter.open(), 1, 30));
        assertAtMost(1, () -> read.page(sam, QuizFilter.open(), 1, 30));
        assertAtMost(2, () -> read.newest(mia, QuizFilter.open(), 330));
    }

    private void attempt(UUID quiz, Actor player) {
        jdbc.sql(
                        """
                        insert into quiz_attempt (quiz_id, user_id, number, allowed, started_at, completed_at, total_questions, total_time_ms)
                        values (?, ?, 1, 1, now(), now(), 2, 9)
                        """)
                .params(quiz, player.id())
                .update();
    }

    private List<Integer> versions(UUID quiz) {
        return jdbc.sql("select distinct version from question where quiz_id = ? order by 1")
                .param(quiz)
                .query(Integer.class)
                .list();
    }

    private List<String> titles(Actor actor) {
        return list(actor, Shown.OPEN);
    }

    private List<String> list(Actor actor, Shown shown) {
        return read.page(actor, new QuizFilter("", "", shown), 1, 30).items().stream()
                .map(QuizCard::title)
                .toList();
    }

    private List<String> found(String text) {
        return read.page(mia, new QuizFilter(text, "", Shown.OPEN), 1, 30).items().stream()
                .map(QuizCard::title)
                .toList();
    }

    private QuizDraft at(QuizDraft draft, Duration ahead) {
        return new QuizDraft(
                draft.title(),
                draft.description(),
                "",
                "",
                "en",
                "hard",
                3,
                60,
                true,
                false,
                clock.instant().plus(ahead),
                "Math",
                false,
                draft.questions());
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class);
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
