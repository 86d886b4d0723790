package app.laurel.tasks;

import static app.laurel.support.StatementCount.assertAtMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepLearners;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks: given once, done by themselves, taken back, and only inside the family. */
@LaurelTest
class GiveTaskTest {

    private static final String MATTER = "science/solid-liquid-gas";
    private static final Teachable LESSON = lesson(MATTER);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private GiveTask give;
    @Autowired private ReadTasks tasks;
    @Autowired private WhatToTeach teachables;
    @Autowired private FamilyDirectory directory;
    @Autowired private KeepLearners learners;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        clock.stopAt(Instant.parse("2026-11-18T15:00:00Z"));
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    @Test
    void aTaskIsDoneWhenALessonOfItIsFinished() {
        give(LESSON, TODAY.plusDays(2), " For the  test on Friday ");
        assertThat(tasks.open(mia))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.unitId()).isEqualTo(MATTER);
                            assertThat(task.note()).isEqualTo("For the test on Friday");
                            assertThat(task.isOverdue(TODAY.plusDays(2))).isFalse();
                            assertThat(task.isOverdue(TODAY.plusDays(3))).isTrue();
                        });
        studies.finish(mia, "science/food-chains", 3, Duration.ofSeconds(30));
        assertThat(states()).containsExactly(Task.State.OPEN);
        studies.finish(mia, MATTER, 0, Duration.ofSeconds(30));
        assertThat(states()).containsExactly(Task.State.DONE);
        assertThat(tasks.open(mia)).isEmpty();
        give(LESSON, TODAY, "");
        assertThat(states()).containsExactly(Task.State.OPEN, Task.State.DONE);
    }

    @Test
    void givingTheSameTwiceHasNoSecondEffect() {
        var id = UUID.randomUUID();
        var details = new TaskDetails(LESSON, TODAY, "");
        var clicks =
                IntStream.range(0, 4)
                        .mapToObj(
                                i ->
                                        CompletableFuture.runAsync(
                                                () -> give.give(sam, id, mia.id(), details)))
                        .toList();
        clicks.forEach(CompletableFuture::join);
        assertThat(states()).containsExactly(Task.State.OPEN);
        refused("what", () -> give(LESSON, TODAY.plusDays(1), ""));
        var brother = household.learner(sam, "Jonas");
        give.give(sam, UUID.randomUUID(), brother.id(), details);
        assertThatThrownBy(() -> give.give(sam, id, brother.id(), details))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aConceptIsTaughtByTheLessonThatDoesItBest() {
        var concept = new Teachable(Teachable.Kind.CONCEPT, "fractions.add-like", "");
        give(concept, TODAY, "");
        assertThat(tasks.open(mia))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.unitId()).isEqualTo("math/fractions.add-like");
                            assertThat(task.concept()).isEqualTo("Adding like fractions");
                        });
        var learner = directory.learner(sam, mia.id());
        var offered = teachables.offered("Science", learner);
        assertThat(offered).doesNotHaveDuplicates();
        assertThat(offered)
                .allSatisfy(one -> assertThat(teachables.unitFor(one, learner)).isPresent());
        assertThat(offered.getFirst().kind()).isEqualTo(Teachable.Kind.LESSON);
    }

    @Test
    void whatIsWithdrawnIsNoTaskUntilItIsGivenAgain() {
        var id = give(LESSON, TODAY, "");
        give.withdraw(sam, id);
        give.withdraw(sam, id);
        assertThat(tasks.open(mia)).isEmpty();
        give.giveAgain(sam, id);
        assertThat(states()).containsExactly(Task.State.OPEN);
        give.withdraw(sam, id);
        give(LESSON, TODAY, "");
        assertThatThrownBy(() -> give.giveAgain(sam, id)).isInstanceOf(Refusal.class);
        studies.finish(mia, MATTER, 7, Duration.ofSeconds(30));
        assertThat(states()).containsExactly(Task.State.DONE, Task.State.WITHDRAWN);
    }

    @Test
    void mistakesAreRefusedAtTheirField() {
        refused("what", () -> give(null, TODAY, ""));
        refused("what", () -> give(lesson("no/such"), TODAY, ""));
        refused("what", () -> give(new Teachable(Teachable.Kind.CONCEPT, "<b>", ""), TODAY, ""));
        refused("due", () -> give(LESSON, null, ""));
        refused("due", () -> give(LESSON, TODAY.minusDays(1), ""));
        refused("due", () -> give(LESSON, TODAY.plusYears(2), ""));
        refused("due", () -> give(LESSON, LocalDate.MAX, ""));
        refused("note", () -> give(LESSON, TODAY, "x".repeat(301)));
        clock.stopAt(Instant.parse("2026-11-18T23:30:00Z"));
        refused("due", () -> give(LESSON, TODAY, ""));
        learners.archive(sam, mia.id());
        assertThatThrownBy(() -> give(LESSON, TODAY.plusDays(1), "")).isInstanceOf(Refusal.class);
        assertThat(states()).isEmpty();
    }

    @Test
    void nobodyElseGivesOrWithdraws() {
        var kim = household.parent("Kim");
        var robin = household.administrator("Robin");
        var details = new TaskDetails(LESSON, TODAY, "");
        for (var stranger : List.of(kim, robin, mia)) {
            assertThatThrownBy(() -> give.give(stranger, UUID.randomUUID(), mia.id(), details))
                    .isInstanceOf(NotFound.class);
        }
        var id = give(LESSON, TODAY, "");
        for (var stranger : List.of(kim, robin, mia)) {
            assertThatThrownBy(() -> give.withdraw(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> give.giveAgain(stranger, id)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> give.withdraw(sam, UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
        give.withdraw(household.coParent(sam, "Alex"), id);
        assertThat(states()).containsExactly(Task.State.WITHDRAWN);
    }

    @Test
    void takesFewStatements() {
        assertAtMost(8, () -> give(LESSON, TODAY, ""));
        assertAtMost(1, () -> tasks.open(mia));
    }

    private UUID give(Teachable what, LocalDate due, String note) {
        var id = UUID.randomUUID();
        give.give(sam, id, mia.id(), new TaskDetails(what, due, note));
        return id;
    }

    private List<Task.State> states() {
        return tasks.of(directory.learner(sam, mia.id())).stream().map(Task::state).toList();
    }

    private static Teachable lesson(String unit) {
        return new Teachable(Teachable.Kind.LESSON, unit, "");
    }

    private static void refused(String field, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo(field));
    }
}
