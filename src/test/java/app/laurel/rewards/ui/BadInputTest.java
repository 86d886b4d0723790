package app.laurel.rewards.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.KeepLearners;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.RewardCatalogue;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong is said at its field or in its place, and what was typed stays. */
class BadInputTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private KeepRewards keep;
    @Autowired private KeepLearners learners;
    @Autowired private RewardCatalogue catalogue;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    private Actor sam;
    private Actor mia;
    private UUID board;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        household.give(mia, 50);
        board = toyshop.reward(sam, "Skateboard", 500);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e3", "0x10", "ten"})
    void aCostThatIsNoWholeNumberIsRefusedAtItsField(String typed) {
        signIn(sam);
        open("rewards/new");
        $(TextField.class).withPropertyValue(TextField::getLabel, "Name").single().setValue("Film");
        var cost =
                $(IntegerField.class)
                        .withPropertyValue(IntegerField::getLabel, "Cost in points")
                        .single();
        cost.clear();
        cost.getElement().setProperty("_inputElementValue", typed);
        click("Save");
        assertThat(cost.isInvalid()).isTrue();
        assertThat(catalogue.items(sam)).hasSize(1);
    }

    @Test
    void savingsThatAreNoWholeNumberAreRefusedAtTheirField() {
        signIn(mia);
        open("shop");
        click("Save for it");
        var other = $(IntegerField.class).single();
        for (var wrong : List.of(0, -5, 1_000_001, Integer.MAX_VALUE)) {
            other.setValue(wrong);
            click("That many");
            assertThat(other.isInvalid()).as("" + wrong).isTrue();
        }
        other.clear();
        other.getElement().setProperty("_inputElementValue", "1.5");
        click("That many");
        assertThat(other.isInvalid()).isTrue();
        assertThat(ledger.spendable(mia.id())).isEqualTo(50);
    }

    @Test
    void aGoalThatIsArchivedWhileItsDialogIsOpenSaysSo() {
        signIn(mia);
        open("shop");
        click("Save for it");
        keep.archive(sam, board);
        click("⭐ 10");
        assertThat(text($(GoalDialog.class).single()))
                .contains("This reward is not offered any more.");
        assertThat(ledger.spendable(mia.id())).isEqualTo(50);
    }

    @Test
    void theNoteOfARequestStaysWhenItIsTooLong() {
        toyshop.reward(sam, "Movie", 20);
        signIn(mia);
        open("shop");
        click("I want this");
        var note = $(TextField.class).single();
        note.setValue("x".repeat(10_000));
        click("Yes, I want this");
        assertThat(note.getErrorMessage()).contains("300");
        assertThat(note.getValue()).hasSize(10_000);
        assertThat(ledger.spendable(mia.id())).isEqualTo(50);
    }

    @Test
    void aPriceThatChangesWhileARequestWaitsDoesNotChangeTheRequest() {
        var movie = toyshop.reward(sam, "Movie", 20);
        toyshop.request(mia, movie);
        keep.change(sam, movie, toyshop.version(movie), Toyshop.details("Movie", 45));
        signIn(sam);
        var view = open("requests");
        assertThat(text(view)).contains("20 points", "30 left");
        click("Approve");
        assertThat(text(view)).contains("20 points").doesNotContain("45 points");
        assertThat(ledger.spendable(mia.id())).isEqualTo(30);
    }

    @Test
    void aPriceThatChangesBeforeTheLearnerAsksIsSaidFirst() {
        var movie = toyshop.reward(sam, "Movie", 20);
        signIn(mia);
        open("shop");
        click("I want this");
        keep.change(sam, movie, toyshop.version(movie), Toyshop.details("Movie", 45));
        click("Yes, I want this");
        assertThat(text($(AskDialog.class).single())).contains("This costs ⭐ 45 now.");
        assertThat(ledger.spendable(mia.id())).isEqualTo(50);
        click("Not yet");
        click("I want this");
        click("Yes, I want this");
        assertThat(ledger.spendable(mia.id())).isEqualTo(5);
    }

    @Test
    void theRequestOfALearnerWhoWasErasedGoesWithAWord() {
        toyshop.request(mia, toyshop.reward(sam, "Movie", 20));
        signIn(sam);
        open("requests");
        var approve = $(Button.class).withText("Approve").single();
        learners.erase(sam, mia.id(), "Mia");
        approve.click();
        assertThat(toast()).contains("Mia is no longer here");
        assertThat($(RequestCard.class).all()).isEmpty();
    }
}
