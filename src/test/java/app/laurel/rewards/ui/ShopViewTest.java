package app.laurel.rewards.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.Goals;
import app.laurel.rewards.Period;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Shop;
import app.laurel.rewards.Toyshop;
import app.laurel.shell.parts.Chip;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner spends, saves and waits. */
class ShopViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private SaveForGoal save;
    @Autowired private DecideRedemption decide;
    @Autowired private Shop shop;
    @Autowired private Goals goals;
    @Autowired private GoalCards goalCards;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        household.give(mia, 50);
        signIn(mia);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void anEmptyShopSaysWhomToTell() {
        assertThat(html(open("shop"))).contains("No rewards yet", "Tell Sam");
    }

    @Test
    void asksWithAFewWordsAndTakesItBack() {
        toyshop.reward(sam, "Movie", 20);
        var view = open("shop");
        assertThat(html(view)).contains("⭐ 50 to spend", "⭐ 20");
        click("I want this");
        $(TextField.class).single().setValue("please!");
        click("Yes, I want this");
        assertThat(html(view)).contains("Waiting for Sam", "⭐ 30 to spend");
        assertThat(toast()).contains("Now Sam decides");
        click("Take it back");
        assertThat(html(view)).contains("⭐ 50 to spend");
        assertThat($(Button.class).withText("I want this").all()).hasSize(1);
    }

    @Test
    void readsWhoSaidYesAndThatASecondYesIsMissing() {
        var kim = household.coParent(sam, "Kim");
        toyshop.twoAgreeFrom(sam, 20);
        toyshop.reward(sam, "Movie", 20);
        var view = open("shop");
        click("I want this");
        click("Yes, I want this");
        assertThat(toast()).contains("Now Kim and Sam decide together.");
        assertThat(html(view)).contains("Waiting for Kim and Sam");
        var id = shop.window(mia).items().getFirst().waitingId();
        decide.approve(sam, id);
        soon(
                () ->
                        assertThat(html($(ShopView.class).single()))
                                .contains("Sam said yes, waiting for a second yes"));
        assertThat($(Button.class).withText("Take it back").all()).hasSize(1);
        var mine = open("shop/requests");
        assertThat(html(mine)).contains("Sam said yes, waiting for a second yes");
        decide.approve(kim, id);
        soon(
                () ->
                        assertThat(html($(MyRequestsView.class).single()))
                                .contains("approved by Sam and Kim"));
    }

    @Test
    void askingCanBeUndone() {
        toyshop.reward(sam, "Movie", 20);
        open("shop");
        click("I want this");
        click("Yes, I want this");
        undo();
        assertThat(ledger.spendable(mia.id())).isEqualTo(50);
    }

    @Test
    void whatTheRuleGrantsIsTheirsAtOnce() {
        toyshop.approveBelow(sam, 10);
        toyshop.reward(sam, "Sticker", 5);
        var view = open("shop");
        assertThat(html(view)).contains("You get this at once");
        click("I want this");
        click("Yes, I want this");
        assertThat(toast()).contains("“Sticker” is yours!");
        assertThat(html(view)).contains("⭐ 45 to spend");
    }

    @Test
    void savesForWhatCostsMore() {
        toyshop.reward(sam, "Skateboard", 500);
        var view = open("shop");
        assertThat(html(view)).contains("450 more to go");
        assertThat($(Button.class).withText("I want this").all()).isEmpty();
        click("Save for it");
        assertThat($(GoalDialog.class).single().getElement().getTextRecursively())
                .contains("⭐ 1", "⭐ 5", "⭐ 10", "All ⭐ 50");
        click("⭐ 10");
        assertThat(html(view)).contains("10 saved", "⭐ 40 to spend");
        undo();
        assertThat(html(view)).contains("⭐ 50 to spend").doesNotContain("10 saved");
    }

    @Test
    void savesAnotherNumberWithinReason() {
        toyshop.reward(sam, "Skateboard", 500);
        open("shop");
        click("Save for it");
        var other = $(IntegerField.class).single();
        click("That many");
        assertThat(other.getErrorMessage()).isEqualTo("Choose at least 1.");
        other.setValue(51);
        click("That many");
        assertThat(other.getErrorMessage()).isEqualTo("You have 50 to put in.");
        other.setValue(7);
        click("That many");
        assertThat(ledger.spendable(mia.id())).isEqualTo(43);
    }

    @Test
    void takesBackFromAGoal() {
        var board = toyshop.reward(sam, "Skateboard", 500);
        save.put(mia, board, 30, "k");
        open("shop");
        click("Take back");
        click("All ⭐ 30");
        assertThat(ledger.spendable(mia.id())).isEqualTo(50);
    }

    @Test
    void saysHowManyAreLeftAndWhenThereAreNone() {
        var games = toyshop.reward(sam, Toyshop.limited("Games", 5, null, null, 2, Period.WEEK));
        assertThat(html(open("shop"))).contains("2 left this week");
        decide.approve(sam, toyshop.request(mia, games));
        assertThat(html(open("shop"))).contains("1 left this week");
        decide.approve(sam, toyshop.request(mia, games));
        assertThat(html(open("shop"))).contains("You have had this 2 times this week");
        assertThat($(Button.class).withText("I want this").all()).isEmpty();
    }

    @Test
    void theAnswerOfAParentAppearsWithoutAReload() {
        var movie = toyshop.reward(sam, "Movie", 20);
        var request = toyshop.request(mia, movie);
        open("shop");
        decide.reject(sam, request, "after the dentist");
        soon(() -> assertThat(toast()).contains("Sam said “Movie” is not now: after the dentist"));
        assertThat($(Button.class).withText("I want this").all()).hasSize(1);
    }

    @Test
    void ofTwoTabsTheSecondIsToldAndNothingHappensTwice() {
        var movie = toyshop.reward(sam, "Movie", 20);
        open("shop");
        click("I want this");
        toyshop.request(mia, movie);
        click("Yes, I want this");
        assertThat($(AskDialog.class).single().getElement().getTextRecursively())
                .contains("You already asked for this.");
        assertThat(ledger.spendable(mia.id())).isEqualTo(30);
    }

    @Test
    void theHistorySaysWhoAnsweredWhat() {
        var movie = toyshop.reward(sam, "Movie", 20);
        decide.reject(sam, toyshop.request(mia, movie), "after the dentist");
        toyshop.request(mia, movie);
        var view = open("shop/requests");
        assertThat(html(view)).contains("not now, said Sam", "“after the dentist”", "asked today");
        assertThat($(Chip.class).all()).extracting(Chip::getText).contains("Waiting", "Not now");
        click("Take it back");
        assertThat(html(view)).contains("taken back by you");
        assertThat(ledger.spendable(mia.id())).isEqualTo(50);
    }

    @Test
    void anEmptyHistorySaysWhatItWillShow() {
        assertThat(html(open("shop/requests"))).contains("You have not asked for anything yet");
    }

    @Test
    void aGoalCardServesOtherScreens() {
        var board = toyshop.reward(sam, "Skateboard", 100);
        save.put(mia, board, 40, "k");
        var ran = new int[1];
        var card = goalCards.card(mia, goals.mine(mia).getFirst(), () -> ran[0]++);
        UI.getCurrent().add(card);
        assertThat(html(card)).contains("Skateboard", "40 of 100 ⭐", "aria-valuenow=\"40\"");
        click("Put in ⭐");
        click("⭐ 5");
        assertThat(ran[0]).isEqualTo(1);
        assertThat(ledger.spendable(mia.id())).isEqualTo(5);
    }

    @Test
    void parentsHaveNoShop() {
        signIn(sam);
        assertThat(open("shop")).isNotInstanceOf(ShopView.class);
        signIn(mia);
        assertThat(open("rewards")).isNotInstanceOf(RewardsView.class);
        assertThat(open("requests")).isNotInstanceOf(RequestsView.class);
    }

    @Test
    void opensWithinFiveStatementsBesideTheSessionCheck() {
        for (int i = 0; i < 12; i++) {
            var id = toyshop.reward(sam, "R" + i, 30 + i);
            save.put(mia, id, 1, "k" + UUID.randomUUID());
        }
        StatementCount.assertAtMost(5, () -> open("shop"));
        StatementCount.assertAtMost(5, () -> open("shop/requests"));
    }
}
