package app.laurel.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepLearners;
import app.laurel.people.PinKind;
import app.laurel.platform.Actor;
import app.laurel.shell.error.GoneView;
import app.laurel.shell.parts.Chip;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Parents keep their learners: add, change, put away, bring back, erase. */
class LearnersViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private FamilyDirectory directory;
    @Autowired private KeepLearners learners;
    @Autowired private Studies studies;

    private Actor parent;

    @BeforeEach
    void signedIn() {
        parent = household.parent("Sam");
        signIn(parent);
    }

    @Test
    void anEmptyFamilyIsToldWhatToDoNext() {
        var view = open("learners");
        assertThat(html(view)).contains("No learners yet");
        click("+ Add a learner");
        assertThat(getCurrentView()).isInstanceOf(AddLearnerView.class);
    }

    @Test
    void whoeverAnsweredWasHere() {
        household.learner(parent, "Jonas");
        var mia = household.learner(parent, "Mia");
        studies.finish(mia, "science/solid-liquid-gas", 1, Duration.ZERO);
        assertThat(text(open("learners")))
                .containsSubsequence("Jonas", "not here yet", "Mia", "last here today");
    }

    @Test
    void eachLearnerHasACard() {
        var mia = household.learner(parent, "Mia");
        household.learner(parent, "Jonas", 0);
        learners.setPin(parent, mia.id(), PinKind.DIGITS, "1234");
        var view = open("learners");
        assertThat($(LearnerCard.class).all()).hasSize(2);
        assertThat(html(view))
                .contains("Mia", "Grade 4", "Jonas", "Kindergarten", "Maths", "2 learners");
        assertThat($(Chip.class).all().stream().map(Chip::getText).filter("No PIN yet"::equals))
                .hasSize(1);
    }

    @Test
    void addsALearner() {
        open("learners/new");
        field("Name or nickname", TextField.class).setValue("Mia");
        test($(Select.class).single()).selectItem("Grade 4");
        click("Add");
        assertThat(getCurrentView()).isInstanceOf(LearnersView.class);
        var mia = directory.learners(parent).getFirst();
        assertThat(mia.name()).isEqualTo("Mia");
        assertThat(mia.grade()).isEqualTo(4);
        assertThat(mia.subjects()).contains("Math", "Science");
        assertThat(toast()).contains("Mia can begin to learn.");
    }

    @Test
    void mistakesAreShownAtTheirFieldAndNothingTypedIsLost() {
        var view = open("learners/new");
        var name = field("Name or nickname", TextField.class);
        name.setValue("M".repeat(61));
        click("Add");
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("60");
        name.setValue("Mia");
        assertThat(name.isInvalid()).isFalse();
        click("Add");
        var grade = $(Select.class).single();
        assertThat(grade.isInvalid()).isTrue();
        assertThat(grade.getErrorMessage()).isEqualTo("Choose a grade from K to 12.");
        test(grade).selectItem("Kindergarten");
        var subjects = $(CheckboxGroup.class).single();
        subjects.deselectAll();
        click("Add");
        assertThat(subjects.isInvalid()).isTrue();
        assertThat(name.getValue()).isEqualTo("Mia");
        assertThat(getCurrentView()).isSameAs(view);
        assertThat(directory.learners(parent)).isEmpty();
    }

    @Test
    void setsAPinOrPictures() {
        var mia = household.learner(parent, "Mia");
        open("learners/" + mia.id() + "/edit");
        choose("A new PIN");
        var pin = $(PasswordField.class).single();
        pin.setValue("12a4");
        click("Save");
        assertThat(pin.getErrorMessage()).isEqualTo("A PIN has 4 to 6 digits.");
        choose("Four new pictures");
        tap("Apple");
        tap("Dog");
        click("Save");
        assertThat($(PictureSequence.class).single().getErrorMessage())
                .isEqualTo("Choose 4 pictures.");
        tap("Dog");
        tap("Cake");
        tap("Cake");
        click("Save");
        assertThat(directory.learner(parent, mia.id()).pinKind()).isEqualTo(PinKind.PICTURES);
    }

    @Test
    void aSaveCanBeUndone() {
        var mia = household.learner(parent, "Mia");
        open("learners/" + mia.id() + "/edit");
        field("Name or nickname", TextField.class).setValue("Mimi");
        click("Save");
        assertThat(directory.learner(parent, mia.id()).name()).isEqualTo("Mimi");
        undo();
        assertThat(directory.learner(parent, mia.id()).name()).isEqualTo("Mia");
    }

    @Test
    void theSecondOfTwoTabsIsWarnedAndMayDecide() {
        var mia = household.learner(parent, "Mia");
        open("learners/" + mia.id() + "/edit");
        var name = field("Name or nickname", TextField.class);
        name.setValue("Mimi");
        var other = directory.learner(parent, mia.id()).details();
        learners.change(
                parent,
                mia.id(),
                new app.laurel.people.LearnerDetails(
                        other.name(), 7, other.avatar(), other.colour(), other.subjects()));
        click("Save");
        var warning = $(ChangedMeanwhile.class).single();
        assertThat(warning.isVisible()).isTrue();
        assertThat(name.getValue()).isEqualTo("Mimi");
        assertThat(directory.learner(parent, mia.id()).grade()).isEqualTo(7);
        click("Look at theirs");
        assertThat(name.getValue()).isEqualTo("Mia");
        name.setValue("Mimi");
        click("Save");
        assertThat(directory.learner(parent, mia.id()).name()).isEqualTo("Mimi");
        assertThat(directory.learner(parent, mia.id()).grade()).isEqualTo(7);
    }

    @Test
    void putsAwayWithUndoAndBringsBack() {
        var mia = household.learner(parent, "Mia");
        open("learners/" + mia.id() + "/edit");
        click("Put away");
        assertThat(directory.learners(parent)).isEmpty();
        undo();
        assertThat(directory.learners(parent)).hasSize(1);
        learners.archive(parent, mia.id());
        open("learners");
        assertThat($(ArchivedLearners.class).all()).hasSize(1);
        click("Bring back");
        assertThat($(ArchivedLearners.class).all()).isEmpty();
        assertThat(directory.learners(parent)).hasSize(1);
    }

    @Test
    void erasesOnlyAfterTheNameWasTyped() {
        var mia = household.learner(parent, "Mia");
        open("learners/" + mia.id() + "/edit");
        click("Erase for good…");
        assertThat($(Dialog.class).all()).hasSize(1);
        var name = field("Type Mia to go on", TextField.class);
        name.setValue("Max");
        click("Erase for good");
        assertThat(name.isInvalid()).isTrue();
        name.setValue("mia");
        click("Erase for good");
        assertThat(directory.everyLearner(parent)).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(LearnersView.class);
    }

    @Test
    void aLearnerWhoIsGoneMeanwhileLeadsToTheNotFoundPage() {
        var mia = household.learner(parent, "Mia");
        open("learners/" + mia.id() + "/edit");
        learners.erase(parent, mia.id(), "Mia");
        field("Name or nickname", TextField.class).setValue("Mimi");
        click("Save");
        assertThat(getCurrentView()).isNotInstanceOf(EditLearnerView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "99999999999999999999", "1.5", "%3Cb%3E", "999999"})
    void wrongAddressesAreNotFound(String id) {
        assertThat(open("learners/" + id + "/edit")).isInstanceOf(GoneView.class);
    }

    @Test
    void aForeignLearnerIsNotFound() {
        var stranger = household.learner(household.parent("Kim"), "Lia");
        assertThat(open("learners/" + stranger.id() + "/edit")).isInstanceOf(GoneView.class);
    }

    @Test
    void viewsOpenWithinFiveStatementsBesideTheSessionCheck() {
        for (int i = 0; i < 5; i++) {
            learners.archive(parent, household.learner(parent, "Old " + i).id());
            household.learner(parent, "Child " + i);
        }
        var id = household.learner(parent, "Mia").id();
        StatementCount.assertAtMost(5, () -> open("learners"));
        StatementCount.assertAtMost(5, () -> open("learners/new"));
        StatementCount.assertAtMost(5, () -> open("learners/" + id + "/edit"));
    }

    private <T extends Component> T field(String label, Class<T> type) {
        return $(type).withPropertyValue(f -> f.getElement().getProperty("label"), label).single();
    }

    private void tap(String picture) {
        test($(NativeButton.class).withAttribute("aria-label", picture).single()).click();
    }

    @SuppressWarnings("unchecked")
    private void choose(String way) {
        var ways =
                $(RadioButtonGroup.class)
                        .withPropertyValue(
                                group -> group.getElement().getProperty("label"),
                                "How this learner signs in on a device of the family")
                        .single();
        test(ways).selectItem(way);
    }
}
