package app.laurel.learning.ui;

import static app.laurel.support.StatementCount.assertAtMost;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.Curriculum;
import app.laurel.learning.KeepOwnQuestions;
import app.laurel.learning.ReadOwnQuestions;
import app.laurel.platform.Actor;
import app.laurel.questions.Kind;
import app.laurel.questions.exchange.Draft;
import app.laurel.shell.error.NoAccessView;
import app.laurel.support.Household;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where adults write questions, look at them, hide and remove them, and read them from files. */
class OwnQuestionsViewTest extends ViewTest {

    private static final String UNIT = "science/solid-liquid-gas";

    @Autowired private Household household;
    @Autowired private Curriculum curriculum;
    @Autowired private KeepOwnQuestions own;
    @Autowired private ReadOwnQuestions read;

    private Actor sam;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        signIn(sam);
    }

    @Test
    void aQuestionIsWrittenWithMistakesAtTheirFields() {
        assertThat(text(open("lessons/own"))).contains("No question of your own yet");
        click("Write a question");
        click("Save");
        assertThat($(UnitField.class).single().getErrorMessage()).contains("Choose the lesson");
        $(UnitField.class).single().setValue(curriculum.unit(UNIT).orElseThrow());
        area("Question").setValue("What is <b>ice</b>?");
        area("What is right").setValue("Frozen water");
        area("Wrong answers to choose from").setValue("A stone\nA gas");
        click("Preview");
        assertThat(area("Why is it right?").getErrorMessage()).contains("Write why");
        area("Why is it right?").setValue("Water freezes when it is cold.");
        click("Preview");
        assertThat(text($(PreviewItem.class).single())).contains("Right: Frozen water");
        click("Save");
        assertThat(toast()).contains("is saved");
        assertThat(text(open("lessons/own")))
                .contains("What is <b>ice</b>?", "One of several. Right: Frozen water");
        assertAtMost(6, () -> open("lessons/own"));
        assertThat(text(open("lessons/preview?unit=" + UNIT))).contains("Your own", "<b>ice</b>");
    }

    @Test
    void theFormAsksForWhatTheKindNeeds() {
        open("lessons/own?unit=" + UNIT);
        click("Write the first one");
        assertThat($(UnitField.class).single().unitId()).isEqualTo(UNIT);
        assertThat(labels()).contains("Wrong answers to choose from", "What is right");
        kind().setValue(Kind.TRUE_FALSE);
        assertThat(labels()).contains("The statement is").doesNotContain("What is right");
        kind().setValue(Kind.NUMBER);
        assertThat(labels())
                .contains("May be off by (optional)", "Unit, such as cm (optional)")
                .doesNotContain("Wrong answers to choose from");
        area("Question").setValue("How many legs has a beetle?");
        area("What is right").setValue("six");
        area("Why is it right?").setValue("All insects have six.");
        click("Save");
        assertThat(area("What is right").getErrorMessage()).contains("“six” is no number");
        area("What is right").setValue("6");
        click("Save");
        assertThat(read.drafts(sam, UNIT))
                .singleElement()
                .satisfies(draft -> assertThat(draft.right()).containsExactly("6"));
    }

    @Test
    void aQuestionIsChangedHiddenAndRemovedAndAllOfThatTakenBack() {
        add("How cold is ice?");
        open("lessons/own");
        click("Change");
        area("Question").setValue("How warm is ice?");
        click("Save");
        assertThat(now()).contains("How warm is ice?").doesNotContain("How cold");
        click("Hide");
        assertThat(now()).contains("Hidden", "Show again");
        undo();
        assertThat(now()).doesNotContain("Show again");
        click("Hide");
        click("Show again");
        assertThat(now()).doesNotContain("Show again");
        click("Remove");
        assertThat(now()).contains("No question of your own yet");
        undo();
        assertThat(now()).contains("How warm is ice?");
    }

    @Test
    void aFileIsShownReadAndReportedLineByLine() {
        open("lessons/own?unit=" + UNIT);
        click("Read from a file");
        var dialog = $(ImportDialog.class).single();
        dialog.show("x.gift", "Two? {=2#It is so. ~3}".getBytes(StandardCharsets.UTF_8));
        assertThat(area("What is in the file").getValue()).startsWith("Two? {");
        dialog.show(
                "x.csv",
                "single,Two?,2,3,It is two.\nnothing\nnumber,Six?,x,,So it is."
                        .getBytes(StandardCharsets.UTF_8));
        click("Read the questions");
        assertThat(text(dialog))
                .contains("1 question was added; these 2 were not:", "Line 2:", "Line 3:");
        assertThat(now()).contains("Two?");
        dialog.show("x.csv", new byte[] {80, 75, 3, 4, 0, 0});
        assertThat(area("What is in the file").getErrorMessage()).contains("no text file");
        dialog.reject();
        assertThat(area("What is in the file").getErrorMessage()).contains("300 KB");
        assertThat(read.drafts(sam, UNIT)).hasSize(1);
        assertThat($(Anchor.class).withText("Save as a table").all()).hasSize(1);
    }

    @Test
    void aLessonIsChosenAndLongListsComeInParts() {
        for (var i = 0; i < 51; i++) {
            add("How cold is ice cube " + i + "?");
        }
        own.add(sam, UUID.randomUUID(), "science/food-chains", draft("Who eats whom?"));
        assertThat(text(open("lessons/own"))).doesNotContain("ice cube 50?");
        click("Show more");
        assertThat(now()).contains("ice cube 50?", "Who eats whom?", "51 questions");
        assertThat($(Button.class).withText("Show more").all()).isEmpty();
        assertThat(text(open("lessons/own?unit=science%2Ffood-chains")))
                .contains("Who eats whom?")
                .doesNotContain("ice cube");
        assertThat(text(open("lessons/own?unit=no/such"))).contains("ice cube 1?");
        assertThat(text(open("lessons/own?unit=science/plants-and-animals")))
                .contains("No question of your own for");
    }

    @Test
    void learnersDoNotSeeThem() {
        signIn(household.learner(sam, "Mia"));
        assertThat(open("lessons/own")).isInstanceOf(NoAccessView.class);
    }

    private void add(String text) {
        own.add(sam, UUID.randomUUID(), UNIT, draft(text));
    }

    private static Draft draft(String text) {
        return new Draft(
                Kind.SINGLE, text, List.of("yes"), List.of("no"), "", "", "", "It is so.", "");
    }

    private String now() {
        return text((Component) getCurrentView());
    }

    private List<String> labels() {
        return $(AbstractField.class).all().stream()
                .map(field -> field.getElement().getProperty("label", ""))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Kind> kind() {
        return $(Select.class).all().stream()
                .filter(one -> "How is it answered?".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
