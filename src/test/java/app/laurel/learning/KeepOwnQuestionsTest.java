package app.laurel.learning;

import static app.laurel.support.StatementCount.assertAtMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.learning.KeepOwnQuestions.Imported;
import app.laurel.mastery.Progress;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepLearners;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.Ledger;
import app.laurel.questions.Kind;
import app.laurel.questions.exchange.BadLine;
import app.laurel.questions.exchange.Draft;
import app.laurel.questions.exchange.FileFormat;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that a family writes: kept, mixed into its lessons and into nobody else's. */
@LaurelTest
class KeepOwnQuestionsTest {

    private static final String UNIT = "science/solid-liquid-gas";
    private static final Duration EACH = Duration.ofSeconds(30);

    @Autowired private Household household;
    @Autowired private KeepOwnQuestions own;
    @Autowired private ReadOwnQuestions read;
    @Autowired private HideQuestion hide;
    @Autowired private PreviewLesson preview;
    @Autowired private StartLesson start;
    @Autowired private TakeLesson take;
    @Autowired private PractiseMistakes practise;
    @Autowired private Studies studies;
    @Autowired private AnswerKey key;
    @Autowired private LearningRecord record;
    @Autowired private FamilyDirectory directory;
    @Autowired private KeepLearners learners;
    @Autowired private Progress progress;
    @Autowired private Ledger ledger;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    @Test
    void ownQuestionsAreMixedIntoTheFamilysLessonsOnly() {
        var texts = addSome(5);
        assertThat(preview.preview(sam, UNIT, 4, 0).questions())
                .hasSize(7)
                .filteredOn(LessonPreview.Previewed::own)
                .hasSize(4);
        var asked = texts(mia, start.start(mia, UNIT));
        assertThat(asked).hasSize(7).doesNotHaveDuplicates();
        assertThat(asked.stream().filter(texts::contains)).hasSize(4);
        var stranger = household.learner(household.parent("Kim"), "Ben");
        assertThat(texts(stranger, start.start(stranger, UNIT))).doesNotContainAnyElementsOf(texts);
        assertThat(texts(mia, start.start(mia, "science/food-chains")))
                .doesNotContainAnyElementsOf(texts);

        texts.forEach(text -> hide.hide(sam, text, UNIT));
        assertThat(read.shelf(sam, UNIT, 9).questions()).allMatch(WrittenQuestion::hidden);
        var jonas = household.learner(sam, "Jonas");
        assertThat(texts(jonas, start.start(jonas, UNIT)))
                .hasSize(7)
                .doesNotContainAnyElementsOf(texts);
        assertThat(preview.preview(sam, UNIT, 4, 0).questions())
                .noneMatch(LessonPreview.Previewed::own);
    }

    @Test
    void theyAreGradedExplainedAndPaidLikeOthers() {
        var concept = concept();
        own.add(sam, UUID.randomUUID(), UNIT, single("Which is cold?"));
        var lesson = start.start(mia, UNIT);
        var place = texts(mia, lesson).indexOf("Which is cold?");
        assertThat(place).isNotNegative();
        for (var i = 0; i < 7; i++) {
            clock.advance(EACH);
            studies.answer(mia, lesson, i, i != place);
        }
        take.finish(mia, lesson);
        assertThat(take.result(mia, lesson).correct()).isEqualTo(6);
        assertThat(ledger.everything(mia.id()))
                .extracting(entry -> entry.source() + " " + entry.amount())
                .contains("QUIZ_CORRECT 6");
        assertThat(answered("Which is cold?"))
                .satisfies(
                        one -> {
                            assertThat(one.concepts()).containsExactly(concept);
                            assertThat(one.right()).isEqualTo("five");
                            assertThat(one.correct()).isFalse();
                        });
        assertThat(progress.concepts(mia.id())).isNotEmpty();

        var again = practise.of(mia, lesson);
        assertThat(texts(mia, again)).containsExactly("Which is cold?");
        clock.advance(EACH);
        studies.answer(mia, again, 0, true);
        take.finish(mia, again);
        assertThat(take.result(mia, again).score()).isEqualTo(100);
    }

    @Test
    void everyKindIsAskedAndCanBeAnswered() {
        var unit = "science/food-chains";
        List.of(
                        draft(Kind.SINGLE, "Single?", List.of("a"), List.of("b", "c")),
                        draft(Kind.SEVERAL, "Several?", List.of("a", "b"), List.of("c")),
                        draft(Kind.TRUE_FALSE, "True?", List.of("true"), List.of()),
                        draft(Kind.NUMBER, "Number?", List.of("7"), List.of()),
                        draft(Kind.TEXT, "Text?", List.of("ice", "frost"), List.of()),
                        draft(Kind.ORDER, "Order?", List.of("1", "2", "3"), List.of()))
                .forEach(draft -> own.add(sam, UUID.randomUUID(), unit, draft));
        var kinds = new HashSet<Kind>();
        for (var i = 0; i < 2; i++) {
            clock.advance(EACH);
            var lesson = studies.finish(mia, unit, 7, EACH);
            assertThat(take.result(mia, lesson).score()).isEqualTo(100);
            IntStream.range(0, take.result(mia, lesson).questions())
                    .mapToObj(place -> key.question(mia, lesson, place))
                    .filter(one -> one.text().matches("[A-Z][a-z]+\\?"))
                    .forEach(one -> kinds.add(one.kind()));
        }
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void aQuestionIsAddedOnceChangedAndRemoved() {
        var id = UUID.randomUUID();
        own.add(sam, id, UNIT, single("First?"));
        own.add(sam, id, UNIT, single("First?"));
        assertThat(all()).hasSize(1);
        own.change(sam, id, 0, single("Second?"));
        assertThatThrownBy(() -> own.change(sam, id, 0, single("Third?")))
                .hasMessage("learning.own.changed");
        assertThat(all().getFirst().draft().text()).isEqualTo("Second?");
        assertThat(all().getFirst().right()).isEqualTo("five");
        assertAtMost(8, () -> own.add(sam, UUID.randomUUID(), UNIT, single("Another?")));
        assertAtMost(8, () -> own.change(sam, id, 1, single("Third?")));
        assertAtMost(3, () -> read.shelf(sam, null, 50));
        assertAtMost(8, () -> own.remove(sam, id));
        own.remove(sam, id);
        assertThat(all()).hasSize(1);
    }

    @Test
    void whatIsRemovedLeavesUnfinishedLessonsButNotWhatWasAnswered() {
        addSome(2);
        var begun = start.start(mia, UNIT);
        var mine = texts(mia, begun).stream().filter(text -> text.startsWith("How many")).toList();
        assertThat(mine).hasSize(2);
        var first = texts(mia, begun).indexOf(mine.getFirst());
        for (var i = 0; i <= first; i++) {
            clock.advance(EACH);
            studies.answer(mia, begun, i, true);
        }
        all().forEach(one -> own.remove(sam, one.id()));
        assertThat(all()).isEmpty();
        assertThat(texts(mia, begun)).hasSize(6).contains(mine.getFirst());
        assertThat(answered(mine.getFirst()).correct()).isTrue();
        for (var i = first + 1; i < 6; i++) {
            clock.advance(EACH);
            studies.answer(mia, begun, i, true);
        }
        take.finish(mia, begun);
        assertThat(take.result(mia, begun).score()).isEqualTo(100);
    }

    @Test
    void theyStayWhenALearnerIsErased() {
        addSome(3);
        studies.finish(mia, UNIT, 7, EACH);
        learners.erase(sam, mia.id(), "Mia");
        assertThat(all()).hasSize(3);
    }

    @Test
    void nobodyElseReachesThem() {
        var kim = household.parent("Kim");
        var alex = household.coParent(sam, "Alex");
        var id = UUID.randomUUID();
        own.add(sam, id, UNIT, single("Ours?"));
        assertThat(read.shelf(alex, null, 9).questions()).hasSize(1);
        assertThat(read.shelf(kim, null, 9).questions()).isEmpty();
        assertThat(read.shelf(kim, null, 9).units()).isEmpty();
        own.remove(kim, id);
        assertThat(all()).hasSize(1);
        for (var stranger : List.of(kim, mia)) {
            notFound(() -> own.change(stranger, id, 0, single("Mine?")));
            notFound(() -> own.add(stranger, id, UNIT, single("Mine?")));
            notFound(() -> read.drafts(stranger, UNIT));
        }
        notFound(() -> read.shelf(mia, null, 9));
        notFound(() -> own.remove(mia, id));
        notFound(() -> own.look(mia, UNIT, single("Mine?")));
        notFound(() -> own.add(mia, UUID.randomUUID(), UNIT, single("Mine?")));
        notFound(() -> own.take(mia, UNIT, FileFormat.CSV, "a,b".getBytes(StandardCharsets.UTF_8)));
        notFound(() -> own.change(sam, UUID.randomUUID(), 0, single("Which?")));
    }

    @Test
    void mistakesAreRefusedAtTheirField() {
        own.add(sam, UUID.randomUUID(), UNIT, single("There already?"));
        refused("text", UNIT, single("there  ALREADY?"));
        refused("unit", null, single("Where?"));
        refused("unit", "no/such", single("Where?"));
        refused("wrong", UNIT, draft("Equal?", List.of("7"), List.of("7.0"), "So it is.", ""));
        refused("right", UNIT, draft(Kind.ORDER, "Equal?", List.of("7", "7.0", "8"), List.of()));
        refused("explanation", UNIT, draft("Why?", List.of("a"), List.of("b"), "", ""));
        refused(
                "explanation",
                UNIT,
                draft("Who?", List.of("The old cat."), List.of("b"), "The old cat.", ""));
        refused("text", UNIT, draft("Question 1", List.of("a"), List.of("b"), "So it is.", ""));
        refused("concept", UNIT, draft("Why?", List.of("a"), List.of("b"), "So it is.", "x.y"));
        refused("text", UNIT, single("\0\u202E "));
        assertThat(all()).hasSize(1);
        own.add(sam, UUID.randomUUID(), UNIT, single("With\0out?"));
        assertThat(all()).extracting(one -> one.draft().text()).contains("Without?");
    }

    @Test
    void theGoodQuestionsOfAFileAreTakenAndTheOthersListed() {
        var csv =
                """
                kind;question;right;wrong;explanation
                single;One?;1;2|3;It is the first.
                single;Two?;2;2|3;It is the second.
                number;Three?;many;;It is the third.
                single;One?;1;2;Again it is.
                nothing
                true_false;Ice is cold.;true;;It is frozen water.
                """;
        var came = take(FileFormat.CSV, csv);
        assertThat(came.added()).isEqualTo(2);
        assertThat(came.bad()).extracting(BadLine::line).containsExactly(3, 4, 5, 6);
        assertThat(came.bad()).allSatisfy(bad -> assertThat(bad.reason()).isNotBlank());
        assertThat(take(FileFormat.CSV, csv).added()).isZero();
        var gift = "Four? {=4#Four it is. ~5}\n\nFive? {=5 ~6}";
        assertThat(take(FileFormat.GIFT, gift).added()).isEqualTo(1);
        assertThat(all()).hasSize(3);
        for (var bad : List.of("x".repeat(300_001), "single,a,b,c,d\n".repeat(501), "a\0b", " ")) {
            assertThatThrownBy(() -> take(FileFormat.CSV, bad))
                    .isInstanceOfSatisfying(
                            Refusal.class, why -> assertThat(why.field()).isEqualTo("file"));
        }
        assertThat(all()).hasSize(3);
    }

    @Test
    void noMoreThanThereIsRoomForIsTaken() {
        var rows = new StringBuilder();
        for (var i = 0; i < KeepOwnQuestions.MOST + 5; i++) {
            rows.append("single,What is it ").append(i).append("?,a,b,It is so.\n");
        }
        var many = rows.toString();
        assertAtMost(8, () -> take(FileFormat.CSV, many));
        assertThat(read.shelf(sam, UNIT, 500).questions()).hasSize(KeepOwnQuestions.MOST);
        assertThat(take(FileFormat.CSV, many).added()).isZero();
        assertThatThrownBy(() -> own.add(sam, UUID.randomUUID(), UNIT, single("One more?")))
                .hasMessage("learning.own.full");
    }

    @Test
    void ofTwoThatAddTheSameQuestionOneIsTold() {
        Runnable add = () -> own.add(sam, UUID.randomUUID(), UNIT, single("At once?"));
        assertThat(Races.run(Collections.nCopies(4, add)))
                .filteredOn(Objects::nonNull)
                .hasSize(3)
                .allSatisfy(why -> assertThat(why).hasMessage("learning.own.twice"));
        assertThat(all()).hasSize(1);
    }

    @Test
    void whatIsWrittenAsAFileIsReadAgain() throws IOException {
        addSome(3);
        for (var format : FileFormat.values()) {
            var out = new StringWriter();
            format.write(out, read.drafts(sam, UNIT));
            var kim = household.parent("Kim" + format);
            var came = own.take(kim, UNIT, format, out.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(came).isEqualTo(new Imported(3, List.of()));
            assertThat(read.drafts(kim, UNIT)).isEqualTo(read.drafts(sam, UNIT));
        }
        notFound(() -> read.drafts(sam, "science/food-chains"));
    }

    private Set<String> addSome(int count) {
        var texts = new HashSet<String>();
        for (var i = 0; i < count; i++) {
            var text = "How many ice cubes are in glass " + i + "?";
            own.add(sam, UUID.randomUUID(), UNIT, single(text));
            texts.add(text);
        }
        return texts;
    }

    private List<WrittenQuestion> all() {
        return read.shelf(sam, null, 50).questions();
    }

    private AnsweredQuestion answered(String text) {
        return record
                .answers(
                        directory.ownLearner(sam, mia.id()),
                        AnswerFilter.ALL,
                        RecordPosition.START,
                        50)
                .stream()
                .filter(one -> one.question().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String concept() {
        return preview.preview(sam, UNIT, 4, 0).unit().concepts().getFirst().id();
    }

    private Imported take(FileFormat format, String text) {
        return own.take(sam, UNIT, format, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void notFound(ThrowingCallable forbidden) {
        assertThatThrownBy(forbidden).isInstanceOf(NotFound.class);
    }

    private void refused(String field, String unit, Draft draft) {
        assertThatThrownBy(() -> own.add(sam, UUID.randomUUID(), unit, draft))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.field()).isEqualTo(field));
    }

    private static Draft single(String text) {
        return draft(text, List.of("five"), List.of("six", "seven"), "Count the cubes.", "");
    }

    private static Draft draft(Kind kind, String text, List<String> right, List<String> wrong) {
        return new Draft(kind, text, right, wrong, "", "", "", "Think about it.", "");
    }

    private static Draft draft(
            String text, List<String> right, List<String> wrong, String why, String concept) {
        return new Draft(Kind.SINGLE, text, right, wrong, "", "", "", why, concept);
    }

    private List<String> texts(Actor learner, String lesson) {
        return IntStream.range(0, take.open(learner, lesson).questions())
                .mapToObj(i -> key.question(learner, lesson, i).text())
                .toList();
    }
}
