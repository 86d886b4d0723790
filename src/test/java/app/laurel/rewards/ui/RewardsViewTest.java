package app.laurel.rewards.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.Period;
import app.laurel.rewards.RewardCatalogue;
import app.laurel.rewards.RewardDetails;
import app.laurel.rewards.RewardPicture;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.shell.error.GoneView;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Parents keep what the family offers. */
class RewardsViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private Studies studies;
    @Autowired private SaveForGoal saving;
    @Autowired private KeepRewards keep;
    @Autowired private RewardCatalogue catalogue;

    private Actor sam;
    private Actor mia;
    private Actor jonas;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        jonas = household.learner(sam, "Jonas");
        signIn(sam);
    }

    @Test
    void aNewFamilyPicksRewardsToBeginWith() {
        open("rewards");
        var choice = $(CheckboxGroup.class).single();
        assertThat((Set<?>) choice.getValue()).hasSize(3);
        click("Add these");
        assertThat(catalogue.items(sam)).hasSize(3);
        assertThat($(RewardCard.class).all()).hasSize(3);
        assertThat($(StarterOffer.class).all()).isEmpty();
    }

    @Test
    void aNewFamilyMayMakeItsOwn() {
        var view = open("rewards");
        click("I’ll make my own");
        assertThat(html(view)).contains("Nothing to wish for yet");
        assertThat(catalogue.items(sam)).isEmpty();
    }

    @Test
    void addsARewardFromItsOwnAddress() {
        open("rewards/new");
        field("Name", TextField.class).setValue("Movie night");
        field("Cost in points", IntegerField.class).setValue(120);
        choose("Picture", "Popcorn");
        choose("Who may have it", "Chosen learners");
        field("Times per learner in a week or month", IntegerField.class).setValue(2);
        click("Save");
        var learners = field("Learners", CheckboxGroup.class);
        assertThat(learners.isInvalid()).isTrue();
        assertThat(field("Name", TextField.class).getValue()).isEqualTo("Movie night");
        test(learners).selectItem("🦊 Mia");
        click("Save");
        assertThat(path()).isEqualTo("rewards");
        assertThat($(RewardDialog.class).all()).isEmpty();
        var details = catalogue.items(sam).getFirst().details();
        assertThat(details.title()).isEqualTo("Movie night");
        assertThat(details.cost()).isEqualTo(120);
        assertThat(details.emoji()).isEqualTo("🍿");
        assertThat(details.learners()).isEqualTo(Set.of(mia.id()));
        assertThat(details.maxPerPeriod()).isEqualTo(2);
        assertThat(toast()).contains("Saved “Movie night”");
    }

    @Test
    void theFormSaysWhatACostMeansAtEachLearnersPace() {
        studies.finish(mia, "math/fractions.add-like", 3, Duration.ofSeconds(9));
        open("rewards/new");
        var cost = field("Cost in points", IntegerField.class);
        cost.setValue(20);
        assertThat(cost.getHelperText()).isEqualTo("That is about 4 lessons or 28 days for Mia.");
        cost.setValue(1);
        assertThat(cost.getHelperText()).isEqualTo("That is about 1 lesson or 2 days for Mia.");
    }

    @Test
    void mistakesAreShownAtTheirField() {
        open("rewards/new");
        click("Save");
        assertThat(field("Name", TextField.class).getErrorMessage())
                .isEqualTo("Please give the reward a name.");
        field("Name", TextField.class).setValue("x");
        var cost = field("Cost in points", IntegerField.class);
        cost.setValue(0);
        click("Save");
        assertThat(cost.getErrorMessage()).contains("1 to 1,000,000");
        cost.clear();
        click("Save");
        assertThat(cost.isInvalid()).isTrue();
        cost.setValue(5);
        var limit = field("Times for everybody together", IntegerField.class);
        limit.setValue(-1);
        click("Save");
        assertThat(limit.isInvalid()).isTrue();
        assertThat(catalogue.items(sam)).isEmpty();
    }

    @Test
    void aNumberThatIsNoneIsNotTakenForNoLimit() {
        open("rewards/new");
        field("Name", TextField.class).setValue("x");
        var limit = field("Times for everybody together", IntegerField.class);
        limit.getElement().setProperty("_inputElementValue", "1e30");
        click("Save");
        assertThat(limit.isInvalid()).isTrue();
        assertThat(catalogue.items(sam)).isEmpty();
    }

    @Test
    void changesARewardFromItsOwnAddress() {
        var id = toyshop.reward(sam, "Movie", 5);
        open("rewards");
        click("Edit");
        assertThat(path()).isEqualTo("rewards/" + id + "/edit");
        field("Name", TextField.class).setValue("Cinema");
        click("Save");
        assertThat(catalogue.item(sam, id).details().title()).isEqualTo("Cinema");
        assertThat(html((Component) getCurrentView())).contains("Cinema");
    }

    @Test
    void theSecondOfTwoTabsKeepsWhatWasTypedAndMayDecide() {
        var id = toyshop.reward(sam, "Movie", 5);
        open("rewards/" + id + "/edit");
        var title = field("Name", TextField.class);
        title.setValue("Mine");
        keep.change(sam, id, 0, Toyshop.details("Theirs", 9));
        click("Save");
        assertThat(title.getValue()).isEqualTo("Mine");
        assertThat(catalogue.item(sam, id).details().title()).isEqualTo("Theirs");
        click("Show the newest version");
        assertThat(title.getValue()).isEqualTo("Theirs");
        assertThat(field("Cost in points", IntegerField.class).getValue()).isEqualTo(9);
        title.setValue("Ours");
        click("Save");
        assertThat(catalogue.item(sam, id).details().title()).isEqualTo("Ours");
        assertThat(catalogue.item(sam, id).details().cost()).isEqualTo(9);
    }

    @Test
    void archivesWithUndoAndRestores() {
        var id = toyshop.reward(sam, "Movie", 5);
        open("rewards");
        click("Archive");
        assertThat(toast()).contains("“Movie” is archived.");
        assertThat(catalogue.item(sam, id).active()).isFalse();
        undo();
        assertThat(catalogue.item(sam, id).active()).isTrue();
        click("Archive");
        click("Restore");
        assertThat(catalogue.item(sam, id).active()).isTrue();
    }

    @Test
    void asksBeforeItGivesBackWhatUndoWouldNotBring() {
        var id = toyshop.reward(sam, "Movie", 5);
        household.give(mia, 8);
        saving.put(mia, id, 3, "k");
        open("rewards");
        click("Archive");
        assertThat(text($(Dialog.class).single()))
                .contains("3 points go back")
                .doesNotContain("request");
        click("Cancel");
        toyshop.request(mia, id);
        var ben = household.learner(sam, "Ben");
        household.give(ben, 4);
        saving.put(ben, id, 4, "k");
        click("Archive");
        assertThat(text($(Dialog.class).single()))
                .contains("One request that waits", "9 points go back");
        assertThat(catalogue.item(sam, id).active()).as("nothing happened yet").isTrue();
        test($(Button.class).withText("Archive").all().getLast()).click();
        assertThat(catalogue.item(sam, id).active()).isFalse();
        assertThat(toast()).contains("One request was answered", "One learner has the savings");
        assertThat($(NativeButton.class).withClassName("toast-undo").all()).isEmpty();
    }

    @Test
    void wordsOfAnyKindAreShownAsTheyAre() {
        toyshop.reward(sam, "<img src=x onerror=alert(1)>", 5);
        toyshop.reward(sam, "ليلة الفيلم 🎬", 6);
        var view = open("rewards");
        assertThat(view.getElement().getTextRecursively())
                .contains("<img src=x onerror=alert(1)>", "ليلة الفيلم 🎬");
        assertThat(view.getElement().getOuterHTML()).doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "abc", "%3Cb%3E", "00000000-0000-0000-0000-000000000000"})
    void wrongAddressesAreNotFound(String id) {
        assertThat(open("rewards/" + id + "/edit")).isInstanceOf(GoneView.class);
    }

    @Test
    void aForeignRewardIsNotFound() {
        var foreign = toyshop.reward(household.parent("Pat"), "Movie", 5);
        assertThat(open("rewards/" + foreign + "/edit")).isInstanceOf(GoneView.class);
    }

    @Test
    void cancellingSavesNothing() {
        open("rewards/new");
        field("Name", TextField.class).setValue("Never");
        click("Cancel");
        assertThat(path()).isEqualTo("rewards");
        assertThat(catalogue.items(sam)).isEmpty();
    }

    @Test
    void saysForWhomAndHowOften() {
        toyshop.reward(
                sam,
                new RewardDetails(
                        "Games",
                        null,
                        5,
                        null,
                        "🎮",
                        "sky",
                        Set.of(jonas.id()),
                        9,
                        null,
                        3,
                        Period.WEEK));
        assertThat(html(open("rewards"))).contains("only for Jonas · 3 a week · 0 of 9 given");
    }

    @Test
    void opensWithinFiveStatementsBesideTheSessionCheck() {
        StatementCount.assertAtMost(5, () -> open("rewards"));
        for (int i = 0; i < 12; i++) {
            toyshop.reward(sam, Toyshop.only("R" + i, 5, mia, jonas));
        }
        var id = toyshop.reward(sam, "Movie", 5);
        StatementCount.assertAtMost(5, () -> open("rewards/" + id + "/edit"));
        StatementCount.assertAtMost(5, () -> open("rewards/new"));
    }

    private <T extends Component> T field(String label, Class<T> type) {
        return $(type).withPropertyValue(f -> f.getElement().getProperty("label"), label).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String item) {
        var group = field(label, RadioButtonGroup.class);
        if (label.equals("Picture")) {
            group.setValue(RewardPicture.valueOf(item.toUpperCase()));
        } else {
            test(group).selectItem(item);
        }
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
