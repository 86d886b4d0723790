package app.laurel.quizzes.ui;

import static app.laurel.support.StatementCount.assertAtMost;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.platform.Permission;
import app.laurel.questions.Kind;
import app.laurel.quizzes.OptionDraft;
import app.laurel.quizzes.Player;
import app.laurel.quizzes.PublishQuiz;
import app.laurel.quizzes.QuizCard;
import app.laurel.quizzes.QuizDraft;
import app.laurel.quizzes.QuizFilter;
import app.laurel.quizzes.QuizFilter.Shown;
import app.laurel.quizzes.Quizmaster;
import app.laurel.quizzes.ReadQuizzes;
import app.laurel.quizzes.WriteQuiz;
import app.laurel.shell.parts.Emoji;
import app.laurel.support.Household;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Adults write quizzes; nothing that they typed is lost. */
class EditQuizViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Quizmaster quizmaster;
    @Autowired private ReadQuizzes read;
    @Autowired private WriteQuiz write;
    @Autowired private PublishQuiz publish;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        signIn(sam);
    }

    @Test
    void whatAProviderKeepsFromSomebodyIsNotOffered() {
        var quiz = quizmaster.quiz(sam, "Capitals");
        assertThat(html(open("quizzes")))
                .contains("New quiz", "Import", "Edit", "Duplicate", "Put away");
        signIn(
                new Actor(
                        sam.id(),
                        sam.familyId(),
                        sam.role(),
                        sam.name(),
                        Set.of(Permission.QUIZ_PLAY)));
        open("quiz-list");
        assertThat(html(open("quizzes")))
                .contains("Capitals", "Preview")
                .doesNotContain("New quiz", "Import", "Edit", "Duplicate");
        assertThat($(Button.class).withText("Put away").exists()).isFalse();
        assertThat(open("quizzes/new")).isNotInstanceOf(EditQuizView.class);
        assertThat(open(EditQuizView.address(quiz))).isNotInstanceOf(EditQuizView.class);
    }

    @Test
    void aQuizIsWrittenPublishedAndFound() {
        var list = open("quizzes");
        assertThat(text(list)).contains("No quiz yet");
        open("quizzes/new");
        field("Title", TextField.class).setValue("Capitals");
        assertThat(path()).isEqualTo("quizzes/new");
        field("Description", TextField.class).setValue("Of Europe");
        field("Visible from", DateTimePicker.class).setValue(LocalDateTime.of(2026, 1, 5, 8, 0));
        addQuestion("What is the capital of France?", "Paris", "Rome");
        assertThat(read.page(sam, new QuizFilter("", "", Shown.DRAFT), 1, 9).items())
                .extracting(QuizCard::title)
                .containsExactly("Capitals");
        assertThat(titles(mia)).isEmpty();
        click("Publish");
        assertThat(path()).isEqualTo("quizzes");
        assertThat(toast()).contains("“Capitals” is published");
        assertThat(titles(mia)).containsExactly("Capitals");
        var card = read.page(mia, QuizFilter.open(), 1, 9).items().getFirst();
        assertThat(card.publishedAt())
                .isEqualTo(
                        LocalDateTime.of(2026, 1, 5, 8, 0)
                                .atZone(ZoneId.of("Europe/Berlin"))
                                .toInstant());
        assertThat(text((Component) getCurrentView()))
                .contains("Capitals", "1 question", "Of Europe");
    }

    @Test
    void whatIsTypedIsThereAfterAReload() {
        var id = quizmaster.quiz(sam, "Before");
        open("quizzes/" + id + "/edit");
        field("Title", TextField.class).setValue("After");
        field("Time limit in seconds", IntegerField.class).setValue(90);
        press("Move question 1 down");
        open("quizzes");
        open("quizzes/" + id + "/edit");
        assertThat(field("Title", TextField.class).getValue()).isEqualTo("After");
        assertThat(field("Time limit in seconds", IntegerField.class).getHelperText())
                .isEqualTo("1:30 min");
        assertThat(draft(id).questions().getFirst().text()).contains("France");
        assertThat(titles(mia)).containsExactly("Before");
        click("Give up the changes");
        assertThat(field("Title", TextField.class).getValue()).isEqualTo("Before");
        undo();
        assertThat(field("Title", TextField.class).getValue()).isEqualTo("After");
    }

    @Test
    void mistakesAreShownAtTheirFields() {
        open("quizzes/new");
        click("Publish");
        assertThat(field("Title", TextField.class).getErrorMessage())
                .isEqualTo("Give the quiz a title.");
        assertThat(text((Component) getCurrentView())).contains("Add at least one question.");
        field("Title", TextField.class).setValue("x");
        field("Description", TextField.class).setValue("y");
        click("Add a question");
        field("Attempts for each person", IntegerField.class).setValue(1001);
        field("Address of the picture", TextField.class, 0).setValue("javascript:alert(1)");
        click("Publish");
        assertThat(field("Attempts for each person", IntegerField.class).isInvalid()).isTrue();
        assertThat(field("Address of the picture", TextField.class, 0).isInvalid()).isTrue();
        assertThat(field("What it shows", TextField.class, 0).isInvalid()).isTrue();
        assertThat($(TextArea.class).withLabel("Question").single().isInvalid()).isTrue();
        assertThat(named("Answer 1").isInvalid()).isTrue();
        assertThat(text((Component) getCurrentView())).contains("things to fix");
        assertThat(titles(sam)).isEmpty();
    }

    @Test
    void eachKindHasItsOwnFields() {
        var id = quizmaster.publish(sam, Quizmaster.draft("Kinds").with(Quizmaster.ofEachKind()));
        open("quizzes/" + id + "/edit");
        for (var row : $(QuestionRow.class).all()) {
            row.getChildren()
                    .filter(one -> one.hasClassName("question-open"))
                    .forEach(one -> test((NativeButton) one).click());
        }
        assertThat(draft(id)).isEqualTo(Quizmaster.draft("Kinds").with(Quizmaster.ofEachKind()));
        kind().setValue(Kind.TRUE_FALSE);
        kind().setValue(Kind.SEVERAL);
        assertThat(draft(id).questions().get(5).kind()).isEqualTo(Kind.SEVERAL);
        assertThat(draft(id).questions().get(5).options())
                .containsExactly(new OptionDraft("", true), new OptionDraft("", false));
    }

    @Test
    void answersComeBackWithTheirKind() {
        var id = quizmaster.quiz(sam, "Back");
        var before = draft(id);
        open("quizzes/" + id + "/edit");
        $(QuestionRow.class)
                .all()
                .getFirst()
                .getChildren()
                .filter(one -> one.hasClassName("question-open"))
                .forEach(one -> test((NativeButton) one).click());
        kind().setValue(Kind.NUMBER);
        assertThat(draft(id).questions().getFirst().kind()).isEqualTo(Kind.NUMBER);
        kind().setValue(Kind.SINGLE);
        assertThat(draft(id)).isEqualTo(before);
    }

    @Test
    void anotherQuizBeginsAnewOnTheSamePage() {
        var id = quizmaster.quiz(sam, "First");
        open("quizzes/" + id + "/edit");
        open("quizzes/new");
        assertThat(field("Title", TextField.class).getValue()).isEmpty();
        field("Title", TextField.class).setValue("Second");
        assertThat(draft(id).title()).isEqualTo("First");
        assertThat(read.page(sam, new QuizFilter("", "", Shown.DRAFT), 1, 9).items())
                .extracting(QuizCard::title)
                .containsExactly("Second");
    }

    @Test
    void whatAnotherAuthorWroteIsNotGivenUpUnseen() {
        var id = quizmaster.quiz(sam, "Ours");
        var kim = household.coParent(sam, "Kim");
        write.keep(sam, id, null, Quizmaster.draft("Sam’s"));
        open("quizzes/" + id + "/edit");
        write.keep(kim, id, null, Quizmaster.draft("Kim’s"));
        click("Give up the changes");
        assertThat(text((Component) getCurrentView())).contains("Kim changed this quiz");
        assertThat(draft(id).title()).isEqualTo("Kim’s");
    }

    @Test
    void aPictureThatCannotBeCopiedIsToldAtItsAddress() {
        open("quizzes/new");
        var address = field("Address of the picture", TextField.class);
        test(address).setValue("http://127.0.0.1:9/a.png");
        soon(
                () ->
                        assertThat(field("Address of the picture", TextField.class).isInvalid())
                                .isTrue());
        assertThat(address.getErrorMessage()).contains("No picture could be fetched");
        assertThat(address.getHelperText()).doesNotContain("being copied");
    }

    @Test
    void aWishForGuestsIsDroppedWhereItCannotBeSeen() {
        var id = UUID.randomUUID();
        var draft = Quizmaster.draft("For guests");
        write.keep(
                sam,
                id,
                null,
                new QuizDraft(
                        draft.title(),
                        draft.description(),
                        "",
                        "",
                        "en",
                        "easy",
                        1,
                        0,
                        true,
                        true,
                        null,
                        "General",
                        true,
                        draft.questions()));
        open("quizzes/" + id + "/edit");
        click("Publish");
        assertThat(titles(mia)).containsExactly("For guests");
    }

    @Test
    void onlyTheFileThatWasReadIsUsed() {
        open("quizzes/" + quizmaster.quiz(sam, "Two") + "/edit");
        click("Import questions");
        var file = $(TextArea.class).withLabel("Text of the file").single();
        file.setValue("kind,question,right,wrong\nsingle,What is ice?,Frozen water,A gas\n");
        click("Read");
        assertThat($(Button.class).withText("Use these questions").all()).hasSize(1);
        file.setValue("kind,question,right,wrong\n");
        assertThat($(Button.class).withText("Use these questions").all()).isEmpty();
    }

    @Test
    void questionsForWhichThereIsNoRoomAreTold() {
        var many = Collections.nCopies(199, Quizmaster.single("?", "yes", "no"));
        var id = quizmaster.publish(sam, Quizmaster.draft("Many").with(many));
        open("quizzes/" + id + "/edit");
        $(QuestionsPanel.class)
                .single()
                .append(
                        List.of(
                                Quizmaster.single("Last?", "yes", "no"),
                                Quizmaster.single("Too many?", "yes", "no")));
        assertThat(draft(id).questions()).hasSize(200);
        assertThat(toast()).contains("A quiz can have 200 questions.");
    }

    @Test
    void questionsAreCopiedRemovedAndBroughtBack() {
        var id = quizmaster.quiz(sam, "Two");
        open("quizzes/" + id + "/edit");
        press("Duplicate question 1");
        assertThat(draft(id).questions()).hasSize(3);
        press("Remove question 3");
        assertThat(draft(id).questions()).hasSize(2);
        undo();
        assertThat(draft(id).questions()).hasSize(3);
    }

    @Test
    void whatASecondAuthorChangedIsNoticedAndNothingIsLost() {
        var id = quizmaster.quiz(sam, "Ours");
        var robin = household.coParent(sam, "Kim");
        open("quizzes/" + id + "/edit");
        write.keep(robin, id, null, Quizmaster.draft("Kim’s"));
        field("Title", TextField.class).setValue("Sam’s");
        assertThat(text((Component) getCurrentView())).contains("Kim changed this quiz");
        assertThat(draft(id).title()).isEqualTo("Kim’s");
        field("Description", TextField.class).setValue("Still here");
        click("Go on with mine");
        assertThat(draft(id).title()).isEqualTo("Sam’s");
        assertThat(draft(id).description()).isEqualTo("Still here");
        publish.publish(robin, id, null, Quizmaster.draft("Kim’s again"));
        field("Title", TextField.class).setValue("Sam’s again");
        click("Show the other one");
        assertThat(field("Title", TextField.class).getValue()).isEqualTo("Kim’s again");
    }

    @Test
    void aPreviewIsPlayedAndStoresNothing() {
        var id = UUID.randomUUID();
        write.keep(
                sam,
                id,
                null,
                Quizmaster.draft("Draft")
                        .with(
                                List.of(
                                        Quizmaster.single("Right?", "yes", "no"),
                                        Quizmaster.single("", "", ""))));
        open("quizzes/" + id + "/preview");
        assertThat(text((Component) getCurrentView())).contains("1 question is not finished");
        click("Begin");
        test($(NativeButton.class).all().stream()
                        .filter(one -> text(one).contains("yes"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(text((Component) getCurrentView())).contains("Right?");
        click("See how it went");
        assertThat(text((Component) getCurrentView())).contains("1 of 1 right");
    }

    @Test
    void withoutAPictureAQuizIsKnownByItsSubject() {
        quizmaster.quiz(sam, "Rivers");
        quizmaster.publish(sam, Player.about("Fractions", "Math", "fractions.add-like", 4));
        open("quizzes");
        assertThat($(Emoji.class).all()).extracting(Emoji::getText).containsExactly("🔢", "🧠");
    }

    @Test
    void theListIsFilteredAndWhatIsPutAwayComesBack() {
        quizmaster.quiz(sam, "Rivers");
        quizmaster.quiz(household.administrator("Robin"), "Oceans");
        open("quizzes");
        assertThat($(QuizTile.class).all()).hasSize(2);
        field("Search", TextField.class).setValue("river");
        assertThat($(QuizTile.class).all()).hasSize(1);
        click("Put away");
        assertThat(text((Component) getCurrentView())).contains("No quiz like that");
        undo();
        assertThat($(QuizTile.class).all()).hasSize(1);
        click("Duplicate");
        assertThat(field("Title", TextField.class).getValue()).isEqualTo("Copy of Rivers");
        open("quizzes");
        test($(Button.class)
                        .withCondition(
                                one -> one.getAriaLabel().orElse("").equals("Duplicate “Oceans”"))
                        .single())
                .click();
        assertThat(field("Title", TextField.class).getValue()).isEqualTo("Copy of Oceans");
        assertAtMost(6, () -> open("quizzes"));
        var id = titlesWithIds(sam);
        assertAtMost(6, () -> open("quizzes/" + id + "/edit"));
        assertAtMost(6, () -> open("quizzes/" + id + "/preview"));
    }

    private UUID titlesWithIds(Actor actor) {
        return read.page(actor, new QuizFilter("Rivers", "", Shown.OPEN), 1, 9)
                .items()
                .getFirst()
                .id();
    }

    private void addQuestion(String text, String right, String wrong) {
        click("Add a question");
        $(TextArea.class).withLabel("Question").single().setValue(text);
        named("Answer 1").setValue(right);
        named("Answer 2").setValue(wrong);
        assertThat($(Checkbox.class).all()).anyMatch(Checkbox::getValue);
    }

    @SuppressWarnings("unchecked")
    private Select<Kind> kind() {
        return field("How is it answered?", Select.class);
    }

    private QuizDraft draft(UUID id) {
        return read.form(sam, id).draft();
    }

    private List<String> titles(Actor actor) {
        return read.page(actor, QuizFilter.open(), 1, 30).items().stream()
                .map(QuizCard::title)
                .toList();
    }

    private void press(String name) {
        test($(NativeButton.class).all().stream()
                        .filter(one -> one.getAriaLabel().orElse("").equals(name))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField named(String name) {
        return $(TextField.class).all().stream()
                .filter(one -> one.getAriaLabel().orElse("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Component> T field(String label, Class<T> type) {
        return field(label, type, 0);
    }

    private <T extends Component> T field(String label, Class<T> type, int place) {
        return $(type).withPropertyValue(one -> one.getElement().getProperty("label"), label)
                .all()
                .get(place);
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
