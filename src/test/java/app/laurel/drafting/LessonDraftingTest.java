package app.laurel.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.home.OpenHome;
import app.laurel.insights.export.ExportLearner;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.LessonCard;
import app.laurel.learning.OwnUnits;
import app.laurel.learning.PreviewLesson;
import app.laurel.learning.StartLesson;
import app.laurel.learning.Unit;
import app.laurel.mastery.Suggestion;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Installation;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.NotPermitted;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import app.laurel.tasks.GiveTask;
import app.laurel.tasks.ReadTasks;
import app.laurel.tasks.Task;
import app.laurel.tasks.TaskDetails;
import app.laurel.tasks.Teachable;
import app.laurel.tasks.WhatToTeach;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** From a parent's wish to a child's lesson, with a model that may say anything. */
@LaurelTest(
        properties = {
            "laurel.ai.base-url=${" + FakeEndpoint.PROPERTY + "}",
            "laurel.ai.model=tiny",
            "laurel.ai.timeout=5"
        })
class LessonDraftingTest {

    static {
        FakeEndpoint.announce();
    }

    private static final DraftWish VOLCANOES = new DraftWish("Science", 4, "volcanoes", 6);

    @Autowired private AskForDraft ask;
    @Autowired private DecideDraft decide;
    @Autowired private EditDraft edit;
    @Autowired private Shelf shelf;
    @Autowired private OpenHome home;
    @Autowired private WhatToTeach teachables;
    @Autowired private GiveTask give;
    @Autowired private ReadTasks tasks;
    @Autowired private PreviewLesson preview;
    @Autowired private ExportLearner export;
    @Autowired private ReadDrafts read;
    @Autowired private GiveUpOnDrafts giveUp;
    @Autowired private OwnUnits own;
    @Autowired private StartLesson start;
    @Autowired private LearningRecord record;
    @Autowired private FamilyDirectory directory;
    @Autowired private Installation installation;
    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private JdbcTemplate database;
    @Autowired private TransactionTemplate transaction;
    @Autowired private TestClock clock;

    private final FakeEndpoint endpoint = FakeEndpoint.shared();

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        shelf.forget();
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    @AfterEach
    void nothingIsUnderWay() {
        endpoint.release();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                database.queryForObject(
                                                "select count(*) from lesson_drafts where status ="
                                                        + " 'WAITING'",
                                                Integer.class)
                                        == 0);
    }

    @Test
    void whoseProviderKeepsItFromThemAsksForNothing() {
        var sam = household.parent("Samira");
        household.learner(sam, "Noor", 4);
        var limited =
                new Actor(
                        sam.id(),
                        sam.familyId(),
                        sam.role(),
                        sam.name(),
                        Set.of(Permission.QUIZ_PLAY));
        assertThatThrownBy(() -> ask.ask(limited, VOLCANOES)).isInstanceOf(NotPermitted.class);
        assertThat(ask.ask(sam, VOLCANOES)).isNotNull();
    }

    @Test
    void aChildHasItOnceAParentApproved() {
        var id = drafted(DraftStatus.READY);
        assertThat(units(mia)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> start.start(mia, "own/" + id));

        decide.approve(sam, id);
        assertThat(units(mia)).extracting(Unit::title).containsExactly("How volcanoes work");
        assertThat(units(household.learner(sam, "Ada", 6))).as("another grade").isEmpty();
        var lesson = studies.finish(mia, "own/" + id, 6, Duration.ofSeconds(9));
        assertThat(record.lesson(directory.learner(sam, mia.id()), lesson).score()).isEqualTo(100);
    }

    @Test
    void nothingOfTheFamilyIsSent() {
        drafted(DraftStatus.READY);
        var sent = endpoint.requests().getFirst().body().toString();
        assertThat(sent).contains("volcanoes", "Science").doesNotContain("Mia", "Sam");
        assertThat(desk().drafts().getFirst().tokens()).isEqualTo(700);
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnce() {
        var id = drafted(DraftStatus.READY);
        decide.approve(sam, id);
        start.start(mia, "own/" + id);
        decide.reject(sam, id);
        assertThat(units(mia)).isEmpty();
        assertThat(record.open(mia)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> start.start(mia, "own/" + id));
        decide.reject(sam, id);
        decide.approve(sam, id);
        assertThat(units(mia)).hasSize(1);
    }

    @Test
    void anOldTabRevivesNothingThatIsWithdrawn() {
        var id = drafted(DraftStatus.READY);
        decide.approve(sam, id);
        var lesson = start.start(mia, "own/" + id);
        start.start(mia, "science/food-chains");
        start.resume(mia, lesson);
        decide.reject(sam, id);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> start.resume(mia, lesson))
                .withMessage("learning.lesson.withdrawn");
        assertThat(record.open(mia))
                .extracting(LessonCard::unitId)
                .containsExactly("science/food-chains");
    }

    @Test
    void whatIsBegunWhileItIsWithdrawnIsWithdrawnToo() throws Exception {
        var id = drafted(DraftStatus.READY);
        decide.approve(sam, id);
        try (var other = Executors.newSingleThreadExecutor()) {
            var rejected =
                    transaction.execute(
                            status -> {
                                start.start(mia, "own/" + id);
                                var rejecting = other.submit(() -> decide.reject(sam, id));
                                Awaitility.await()
                                        .atMost(Duration.ofSeconds(20))
                                        .until(() -> rejecting.isDone() || somebodyWaits());
                                return rejecting;
                            });
            rejected.get();
        }
        assertThat(record.open(mia)).isEmpty();
        assertThat(units(mia)).isEmpty();
    }

    private boolean somebodyWaits() {
        return database.queryForObject(
                        "select count(*) from pg_locks where not granted", Integer.class)
                > 0;
    }

    @Test
    void otherFamiliesNeitherSeeNorHaveNorDecideIt() {
        var id = drafted(DraftStatus.READY);
        var kim = household.parent("Kim");
        var leo = household.learner(kim, "Leo");
        decide.approve(sam, id);
        assertThat(units(leo)).isEmpty();
        for (var foreign : List.of(id, UUID.randomUUID())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.preview(kim, foreign));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.require(kim, foreign));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decide.reject(kim, foreign));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> start.start(leo, "own/" + foreign));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask.ask(mia, VOLCANOES));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decide.approve(mia, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> start.start(mia, "own/nothing"));
    }

    @Test
    void theModelMayTryOnceMoreAndIsToldWhatWasWrong() {
        endpoint.says("I would rather tell a joke.");
        drafted(DraftStatus.READY);
        assertThat(endpoint.requests()).hasSize(2);
        assertThat(endpoint.requests().getLast().data())
                .contains("I would rather tell a joke.", "should be a mapping");
        assertThat(desk().drafts().getFirst().tokens()).isEqualTo(1400);
    }

    @Test
    void whatIsUnfitTwiceIsRefusedAndCounts() {
        endpoint.says(Drafts.VOLCANOES.replace("Going up", "<img src=x onerror=alert(1)>"));
        endpoint.isCutOffAfter(Drafts.VOLCANOES.substring(0, 400));
        var id = drafted(DraftStatus.FAILED);
        assertThat(endpoint.requests()).hasSize(2);
        assertThat(endpoint.requests().getLast().data()).contains("should hold no HTML");
        assertThat(read.preview(sam, id).draft().failure()).isEqualTo(Failure.UNFIT);
        assertThat(read.preview(sam, id).content()).isNull();
        assertThat(desk().budget()).isEqualTo(new Budget(1, 20));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> decide.approve(sam, id));
        assertThat(units(mia)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "500, BROKEN, 20",
        "429, BUSY, 20",
        "401, REFUSED, 20",
        "302, REFUSED, 20",
        "200, UNREADABLE, 19"
    })
    void anEndpointThatFailsCountsWhereTheModelHasWorked(int status, Failure failure, int left) {
        endpoint.answers(status, "{\"error\": \"no\"}");
        var id = drafted(DraftStatus.FAILED);
        assertThat(read.preview(sam, id).draft().failure()).isEqualTo(failure);
        assertThat(desk().budget().left()).isEqualTo(left);
        assertThat(units(mia)).isEmpty();
    }

    @Test
    void learnersNeverAskTheEndpointNorWaitForIt() {
        var approved = drafted(DraftStatus.READY);
        decide.approve(sam, approved);
        endpoint.hold();
        var id = ask.ask(sam, VOLCANOES);
        Awaitility.await().until(() -> endpoint.requests().size() == 2);

        assertThat(home.open(mia).today())
                .extracting(Suggestion::unitId)
                .contains("own/" + approved);
        studies.finish(mia, "science/solid-liquid-gas", 7, Duration.ofSeconds(9));
        studies.finish(mia, "own/" + approved, 6, Duration.ofSeconds(9));
        home.open(mia);
        assertThat(endpoint.requests()).hasSize(2);

        await(id, DraftStatus.FAILED);
        assertThat(read.preview(sam, id).draft().failure()).isEqualTo(Failure.SLOW);
        assertThat(desk().budget().used()).isEqualTo(2);
    }

    @Test
    void allKindsOfQuestionsAreTaken() {
        endpoint.says(Drafts.SIX_KINDS);
        var id = drafted(DraftStatus.READY);
        assertThat(content(id).questions())
                .extracting(AskedQuestion::kind)
                .containsExactly(Kind.values());
        assertThat(content(id).questions().getFirst().choices())
                .filteredOn(AskedQuestion.Choice::right)
                .extracting(AskedQuestion.Choice::text)
                .containsExactly("Melted rock under the ground");
        assertThat(content(id).questions().getLast().answers())
                .containsExactly("Rock melts", "Magma rises", "Lava flows", "Lava cools");
        decide.approve(sam, id);
        var lesson = studies.finish(mia, "own/" + id, 6, Duration.ofSeconds(9));
        assertThat(record.lesson(directory.learner(sam, mia.id()), lesson).score()).isEqualTo(100);
    }

    @Test
    void aParentChangesTheWords() {
        endpoint.says(Drafts.SIX_KINDS);
        var id = drafted(DraftStatus.READY);
        var before = content(id);
        edit.edit(sam, id, before.pack(), titled(before.text(), "  Mountains of fire "));
        assertThat(content(id).title()).isEqualTo("Mountains of fire");
        assertThat(content(id).questions())
                .extracting(AskedQuestion::text)
                .startsWith("What is magma?");
        assertThat(read.preview(sam, id).draft().editedAt()).isNotNull();
        assertThatExceptionOfType(Refusal.class)
                .as("somebody was faster")
                .isThrownBy(() -> edit.edit(sam, id, before.pack(), titled(before.text(), "Late")))
                .withMessage("drafting.edit.changed");

        decide.approve(sam, id);
        assertThat(units(mia)).extracting(Unit::title).containsExactly("Mountains of fire");
        var now = content(id);
        edit.edit(sam, id, now.pack(), titled(now.text(), "Lava"));
        assertThat(units(mia)).extracting(Unit::title).containsExactly("Lava");
        assertThat(read.preview(sam, id).draft().status()).isEqualTo(DraftStatus.APPROVED);
    }

    @Test
    void aChangeIsCheckedLikeWhatAModelWrote() {
        var id = drafted(DraftStatus.READY);
        var content = content(id);
        var few =
                new LessonText(
                        content.text().title(),
                        content.text().emoji(),
                        content.text().summary(),
                        content.text().sections(),
                        content.text().words(),
                        content.text().questions().subList(0, 4));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> edit.edit(sam, id, content.pack(), few))
                .withMessage("drafting.edit.findings");
        for (var wrong : List.of("", "See www.evil.example", "<b>Fire</b>")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(
                            () -> edit.edit(sam, id, content.pack(), titled(content.text(), wrong)))
                    .satisfies(
                            refusal ->
                                    assertThat(refusal.arguments()[0].toString())
                                            .doesNotContain("text, line"));
        }
        assertThat(content(id)).isEqualTo(content);
        var kim = household.parent("Kim");
        for (var stranger : List.of(kim, mia)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> edit.edit(stranger, id, content.pack(), content.text()));
        }
    }

    @Test
    void anApprovedLessonIsATaskLikeAnyOther() {
        var id = drafted(DraftStatus.READY);
        var learner = directory.learner(sam, mia.id());
        var lesson = new Teachable(Teachable.Kind.LESSON, "own/" + id, "");
        assertThat(teachables.unitFor(lesson, learner)).isEmpty();
        decide.approve(sam, id);
        assertThat(teachables.offered("Science", learner).getFirst().id()).isEqualTo("own/" + id);
        assertThat(preview.preview(sam, "own/" + id, 4, 0).questions()).hasSize(6);
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(3);
        give.give(sam, UUID.randomUUID(), mia.id(), new TaskDetails(lesson, day, ""));
        assertThat(tasks.open(mia)).extracting(Task::title).containsExactly("How volcanoes work");
        decide.reject(sam, id);
        assertThat(tasks.open(mia)).isEmpty();
        assertThat(tasks.of(learner)).extracting(Task::offered).containsExactly(false);
    }

    @Test
    void itIsExportedAndErasedWithTheFamily() throws IOException {
        var id = drafted(DraftStatus.READY);
        var out = new ByteArrayOutputStream();
        export.write(export.begin(sam, mia.id()), out);
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files.get("drafted-lessons.json")).contains(id.toString(), "We call it magma.");
        assertThat(files.get("drafted-lessons.csv")).contains("volcanoes", "READY");

        var kim = household.parent("Kim");
        database.update("update lesson_drafts set asked_by = ?", kim.id());
        database.update("delete from users where parent_id = ?", sam.familyId());
        database.update("delete from users where id = ?", sam.id());
        assertThat(database.queryForObject("select count(*) from lesson_drafts", Integer.class))
                .isZero();
    }

    @Test
    void ofManyClicksAtOnceAsManyGetThroughAsTheBudgetAllows() {
        installation.setDraftsPerMonth(household.administrator("Robin"), 1);
        var outcomes = Races.run(Collections.nCopies(8, () -> ask.ask(sam, VOLCANOES)));
        assertThat(outcomes).filteredOn(Objects::isNull).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Objects::nonNull)
                .allSatisfy(
                        one ->
                                assertThat(one)
                                        .isInstanceOf(Refusal.class)
                                        .hasMessage("drafting.ask.used-up"));
        assertThat(desk().budget()).isEqualTo(new Budget(1, 1));
    }

    @Test
    void fewAreWrittenAtTheSameTime() {
        endpoint.hold();
        var outcomes = Races.run(Collections.nCopies(6, () -> ask.ask(sam, VOLCANOES)));
        assertThat(outcomes).filteredOn(Objects::isNull).hasSize(AskForDraft.MOST_OF_A_FAMILY);
        assertThat(outcomes)
                .filteredOn(Objects::nonNull)
                .allSatisfy(one -> assertThat(one).hasMessage("drafting.ask.busy"));
    }

    @Test
    void aNewMonthBringsANewBudget() {
        clock.stopAt(Instant.parse("2026-01-31T22:59:00Z"));
        installation.setDraftsPerMonth(household.administrator("Robin"), 1);
        drafted(DraftStatus.READY);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ask.ask(sam, VOLCANOES));
        clock.advance(Duration.ofMinutes(1));
        assertThat(desk().budget().left()).isEqualTo(1);
        drafted(DraftStatus.READY);
    }

    @Test
    void whatNobodyWritesAnyMoreIsGivenUp() {
        database.update(
                """
                insert into lesson_drafts (id, family_id, subject, grade, topic, questions, asked_at)
                values (gen_random_uuid(), ?, 'Science', 4, 'old', 6, now() - interval '60 seconds'),
                       (gen_random_uuid(), ?, 'Science', 4, 'young', 6, now() - interval '5 seconds')
                """,
                sam.familyId(),
                sam.familyId());
        transaction.executeWithoutResult(status -> giveUp.giveUp());
        assertThat(desk().drafts())
                .extracting(DraftLine::topic, DraftLine::status)
                .containsExactly(
                        tuple("young", DraftStatus.WAITING), tuple("old", DraftStatus.FAILED));
        assertThat(desk().budget()).isEqualTo(new Budget(1, 20));
        clock.advance(Duration.ofMinutes(1));
        transaction.executeWithoutResult(status -> giveUp.giveUp());
    }

    @Test
    void aWrongWishIsRefusedAtItsField() {
        assertRefused("subject", new DraftWish("Magic", 4, "spells", 6));
        assertRefused("subject", new DraftWish(null, 4, "spells", 6));
        assertRefused("grade", new DraftWish("Science", 5, "volcanoes", 6));
        assertRefused("questions", new DraftWish("Science", 4, "volcanoes", 4));
        assertRefused("questions", new DraftWish("Science", 4, "volcanoes", 11));
        assertRefused("questions", new DraftWish("Science", 4, "volcanoes", null));
        assertRefused("topic", new DraftWish("Science", 4, null, 6));
        assertRefused("topic", new DraftWish("Science", 4, "why Mia laughs", 6));
        assertThat(endpoint.requests()).isEmpty();
    }

    @Test
    void staysWithinEightStatements() {
        StatementCount.assertAtMost(8, () -> ask.ask(sam, VOLCANOES));
        var id = desk().drafts().getFirst().id();
        await(id, DraftStatus.READY);
        StatementCount.assertAtMost(8, () -> decide.approve(sam, id));
        StatementCount.assertAtMost(8, () -> start.start(mia, "own/" + id));
        var content = content(id);
        StatementCount.assertAtMost(
                8, () -> edit.edit(sam, id, content.pack(), titled(content.text(), "Fire")));
        StatementCount.assertAtMost(8, () -> decide.reject(sam, id));
        StatementCount.assertAtMost(4, () -> read.desk(sam));
        StatementCount.assertAtMost(2, () -> read.preview(sam, id));
    }

    private void assertRefused(String field, DraftWish wish) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ask.ask(sam, wish))
                .returns(field, Refusal::field);
    }

    private UUID drafted(DraftStatus outcome) {
        var id = ask.ask(sam, VOLCANOES);
        await(id, outcome);
        return id;
    }

    private void await(UUID id, DraftStatus outcome) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> read.preview(sam, id).draft().status() != DraftStatus.WAITING);
        assertThat(read.preview(sam, id).draft().status()).isEqualTo(outcome);
    }

    private List<Unit> units(Actor learner) {
        return own.of(directory.learner(learner, learner.id()));
    }

    private DraftPreview.Content content(UUID id) {
        return Objects.requireNonNull(read.preview(sam, id).content());
    }

    private static LessonText titled(LessonText text, String title) {
        return new LessonText(
                title,
                text.emoji(),
                text.summary(),
                text.sections(),
                text.words(),
                text.questions());
    }

    private DraftDesk desk() {
        return read.desk(sam);
    }
}
