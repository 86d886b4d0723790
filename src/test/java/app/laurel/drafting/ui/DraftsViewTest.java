package app.laurel.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.drafting.Drafts;
import app.laurel.drafting.FakeEndpoint;
import app.laurel.people.Installation;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.shell.error.GoneView;
import app.laurel.shell.parts.FormErrors;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A parent has a lesson drafted, looks at it and decides. */
@LaurelTest(
        properties = {
            "laurel.ai.base-url=${" + FakeEndpoint.PROPERTY + "}",
            "laurel.ai.model=tiny",
            "laurel.ai.timeout=5"
        })
class DraftsViewTest extends ViewTest {

    static {
        FakeEndpoint.announce();
    }

    @Autowired private Household household;
    @Autowired private Installation installation;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        FakeEndpoint.shared();
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        signIn(sam);
    }

    @Test
    void fromTheWishToTheLesson() {
        open("drafts");
        assertThat(page()).contains("20 drafts of 20 left this month");
        wish("Science", "volcanoes");
        assertThat(page()).contains("volcanoes", "19 drafts of 20");
        soon(() -> assertThat(live()).contains("Ready to look at", "700 tokens"));
        assertThat(topic().getValue()).isEmpty();

        StatementCount.assertAtMost(6, () -> open("drafts"));
        var look = $(Anchor.class).withText("Look at it").single().getHref();
        StatementCount.assertAtMost(6, () -> open(look));
        assertThat(page())
                .contains("How volcanoes work", "We call it magma.", "What is lava?")
                .contains("Through cracks ✓ right", "Heat makes hard things melt.")
                .contains("No child sees this before you approve it.");
        click("Change it");
        field("Title").setValue("Hot rock");
        click("Save the changes");
        assertThat(page()).contains("Hot rock", "We call it magma.");
        click("Approve");
        assertThat(page()).contains("Your learners of this grade have it.");

        assertThat(text(open("lessons?grade=4&subject=Science"))).contains("Hot rock");
        StatementCount.assertAtMost(6, () -> open("lessons?grade=4&subject=Science"));

        signIn(mia);
        assertThat(text(open("learn/Science"))).contains("Hot rock");
        StatementCount.assertAtMost(6, () -> open("learn/Science"));
        assertThat(text(open("learner"))).contains("Hot rock");
        StatementCount.assertAtMost(6, () -> open("learner"));

        signIn(sam);
        open(look);
        click("Take it back");
        assertThat(page()).contains("No child has it.");
        signIn(mia);
        assertThat(text(open("learn/Science"))).doesNotContain("Hot rock");
    }

    @Test
    void eachKindOfQuestionCanBeChanged() {
        FakeEndpoint.shared().says(Drafts.SIX_KINDS);
        open("drafts");
        wish("Science", "mountains");
        soon(() -> assertThat(live()).contains("Ready to look at"));
        var look = $(Anchor.class).withText("Look at it").single().getHref();
        open(look);
        assertThat(page())
                .contains("One answer is right", "Several answers are right", "True or false")
                .contains("Right: 2 names", "Right: lava · the lava", "Hint: Think of what is hot");
        click("Change it");
        field("Number").setValue("two");
        click("Save the changes");
        assertThat(text($(FormErrors.class).single()))
                .contains("That would not be a good lesson yet", "Question 4 (How many", "'number'")
                .doesNotContain("text, line");
        field("Number").setValue("3");
        area("What counts as right").setValue("lava\nhot lava\n\n");
        click("Save the changes");
        assertThat(page()).contains("Right: 3 names", "Right: lava · hot lava");
        click("Change it");
        test($(Button.class).withText("Leave this question out").all().getLast()).click();
        click("Save the changes");
        assertThat(page()).doesNotContain("What comes first").contains("What is magma?");
        click("Throw it away");
        assertThat(page()).contains("No child has it. You can still approve it.");
    }

    @Test
    void whatIsUnderWayIsSeen() {
        var endpoint = FakeEndpoint.shared().hold();
        open("drafts");
        wish("Science", "volcanoes");
        assertThat(page()).contains("Being written", "a minute at most");
        assertThat(toast()).contains("asks the language model about “volcanoes”");
        endpoint.release();
        soon(() -> assertThat(live()).contains("Ready to look at"));
        assertThat(toast()).isEqualTo("“volcanoes” is there to be looked at.");
    }

    @Test
    void anAdministratorSaysHowManyAFamilyMayHave() {
        signIn(household.administrator("Robin"));
        open("administration/settings");
        assertThat(drafts().getValue()).isEqualTo(20);
        drafts().setValue(3);
        click("Save the number");
        assertThat(installation.draftsPerMonth()).isEqualTo(3);
        assertThat(toast()).contains("3 lessons");
        undo();
        assertThat(installation.draftsPerMonth()).isEqualTo(20);
        for (var wrong : new Integer[] {-1, 1001, null}) {
            drafts().setValue(wrong);
            click("Save the number");
            assertThat(drafts().isInvalid()).as("%s", wrong).isTrue();
        }
        assertThat(installation.draftsPerMonth()).isEqualTo(20);
        assertThatThrownBy(() -> installation.setDraftsPerMonth(sam, 1))
                .isInstanceOf(NotFound.class);
        StatementCount.assertAtMost(6, () -> open("administration/settings"));
    }

    @Test
    void whatCouldNotBeWrittenIsSaid() {
        FakeEndpoint.shared().answers(429, "{}");
        open("drafts");
        wish("Science", "volcanoes");
        soon(() -> assertThat(live()).contains("Not written", "It counts nothing."));
        assertThat(page()).contains("20 drafts of 20");
        assertThat($(Anchor.class).withText("Look at it").all()).isEmpty();
        click("Ask again");
        soon(() -> assertThat(live()).contains("Ready to look at", "19 drafts of 20"));
    }

    @Test
    void whoMayNotAskIsNotOfferedToAskAgain() {
        FakeEndpoint.shared().answers(429, "{}");
        open("drafts");
        wish("Science", "volcanoes");
        soon(() -> assertThat(live()).contains("Not written"));
        signIn(new Actor(sam.id(), sam.familyId(), sam.role(), sam.name(), Set.of()));
        open("lessons");
        open("drafts");
        assertThat(page())
                .contains("Not written", "You cannot have lessons drafted")
                .doesNotContain("Ask again");
    }

    @Test
    void aWrongTopicStaysInTheForm() {
        open("drafts");
        wish("Science", "why Mia laughs");
        assertThat(topic().isInvalid()).isTrue();
        assertThat(topic().getErrorMessage()).contains("Leave “Mia” out");
        assertThat(topic().getValue()).isEqualTo("why Mia laughs");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var id : new String[] {UUID.randomUUID().toString(), "nothing"}) {
            assertThat(open("drafts/" + id)).isInstanceOf(GoneView.class);
        }
    }

    @SuppressWarnings("unchecked")
    private void wish(String subject, String topic) {
        $(Select.class).withPropertyValue(Select::getLabel, "Subject").single().setValue(subject);
        topic().setValue(topic);
        click("Draft it");
    }

    private TextField topic() {
        return field("Topic");
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withPropertyValue(TextArea::getLabel, label).single();
    }

    private IntegerField drafts() {
        return $(IntegerField.class).single();
    }

    /** Finding the view brings it up to date. */
    private String live() {
        return text($(DraftsView.class).single());
    }

    private static String page() {
        return text((Component) UI.getCurrent().getCurrentView());
    }
}
