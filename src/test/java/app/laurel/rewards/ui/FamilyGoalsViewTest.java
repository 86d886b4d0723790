package app.laurel.rewards.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.rewards.FamilyGoals;
import app.laurel.rewards.GiveTogether;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A parent makes a goal for all, learners give, and everybody sees how far it is. */
class FamilyGoalsViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private FamilyGoals goals;
    @Autowired private GiveTogether give;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    private Actor sam;
    private Actor mia;
    private Actor jonas;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        jonas = household.learner(sam, "Jonas");
        household.give(mia, 50);
        household.give(jonas, 50);
        signIn(sam);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void fromTheFirstPointToTheDayAtTheZoo() {
        var parents = open("family-goals");
        assertThat(html(parents)).contains("No family goal yet");
        click("Add");
        assertThat($(TextField.class).single().isInvalid()).isTrue();
        $(TextField.class).single().setValue("A day at the zoo");
        $(IntegerField.class).single().setValue(40);
        click("Add");
        assertThat(html(parents)).contains("0 of 40", "Nobody gave anything yet.");
        assertThat($(Button.class).withText("We have it").all()).isEmpty();

        signIn(mia);
        var learners = open("together");
        assertThat(html(learners))
                .contains("A day at the zoo", "40 more, from all of you together.");
        click("Put in ⭐");
        click("⭐ 10");
        assertThat(html(learners)).contains("10 of 40", "You gave 10.");
        undo();
        assertThat(html(learners)).contains("0 of 40");
        click("Put in ⭐");
        click("⭐ 10");
        give.give(jonas, goals.mine(mia).getFirst().id(), 30, "k");
        soon(
                () ->
                        assertThat(html($(TogetherView.class).single()))
                                .contains("All points are together!"));
        assertThat($(Button.class).withText("Take back").all()).isEmpty();

        signIn(sam);
        parents = open("family-goals");
        assertThat(parents.getElement().getTextRecursively()).contains("Mia10", "Jonas30");
        click("We have it");
        assertThat(html(parents)).contains("Reached");
        undo();
        assertThat(html(parents)).contains("40 of 40");
        click("We have it");
        signIn(household.coParent(sam, "Kim"));
        open("rewards");
        parents = open("family-goals");
        click("Not yet after all");
        assertThat(html(parents)).contains("Reached");
        $(TextArea.class).single().setValue("It rained");
        click("Undo it");
        assertThat(html(parents)).contains("40 of 40");
        click("Close");
        assertThat(text($(Dialog.class).single())).contains("2 learners get 40 points back");
        assertThat(html(parents)).contains("40 of 40");
        click("Close the goal");
        assertThat(html(parents)).contains("Closed");
        assertThat($(NativeButton.class).withClassName("toast-undo").all()).isEmpty();
        assertThat(ledger.spendable(mia.id())).isEqualTo(50);
        click("Open again");
        assertThat(html(parents)).contains("0 of 40");
        click("Close");
        undo();
        assertThat(html(parents)).contains("0 of 40");
    }

    @Test
    void opensWithinSixStatements() {
        open("rewards");
        StatementCount.assertAtMost(6, () -> open("family-goals"));
        signIn(mia);
        open("shop");
        StatementCount.assertAtMost(6, () -> open("together"));
        assertThat(html($(TogetherView.class).single())).contains("No family goal yet");
    }
}
