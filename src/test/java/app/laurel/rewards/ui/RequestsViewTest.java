package app.laurel.rewards.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.KeepAccounts;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.Toyshop;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.OneTapRemark;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.TestClock;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parents answer what their learners ask for. */
class RequestsViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private RequestReward requests;
    @Autowired private DecideRedemption decide;
    @Autowired private KeepAccounts accounts;
    @Autowired private Ledger ledger;
    @Autowired private Books books;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;
    private UUID movie;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        household.give(mia, 100);
        movie = toyshop.reward(sam, "Movie", 20);
        signIn(sam);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void anEmptyQueueSaysWhatWillCome() {
        assertThat(html(open("requests"))).contains("Nothing waits for you");
        assertThat($(Button.class).withText("Approve all").all()).isEmpty();
    }

    @Test
    void approvesWithUndo() {
        requests.request(mia, UUID.randomUUID(), movie, "the <b>penguin</b> one?");
        var view = open("requests");
        assertThat(text(view)).contains("Mia asks for ");
        assertThat(html(view)).contains("Mia", "asks for", "20 points", "80 left");
        assertThat(view.getElement().getTextRecursively()).contains("“the <b>penguin</b> one?”");
        click("Approve");
        assertThat($(RequestCard.class).all()).isEmpty();
        assertThat(toast()).contains("Approved “Movie” for Mia");
        assertThat(html(view)).contains("approved by you");
        undo();
        assertThat(html(view)).contains("undone by you");
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
    }

    @Test
    void approvesWithANoteThatTheLearnerReads() {
        toyshop.request(mia, movie);
        var view = open("requests");
        click("Approve with a note…");
        assertThat($(RequestCard.class).all()).as("nothing is decided yet").hasSize(1);
        test($(NativeButton.class).withText("Enjoy it!").single()).click();
        click("Say yes");
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(html(view)).contains("approved by you", "“Enjoy it!”");
        signIn(mia);
        assertThat(html(open("shop/requests"))).contains("Sam", "“Enjoy it!”");
    }

    @Test
    void aTooLongNoteToAYesStaysInTheDialog() {
        toyshop.request(mia, movie);
        open("requests");
        click("Approve with a note…");
        var note = $(TextArea.class).single();
        note.setValue("x".repeat(301));
        click("Say yes");
        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getErrorMessage()).contains("300");
        assertThat($(RequestCard.class).all()).hasSize(1);
    }

    @Test
    void saysNotNowWithAReasonAtATouch() {
        toyshop.request(mia, movie);
        var view = open("requests");
        click("Not now…");
        test($(NativeButton.class).withText("After homework").single()).click();
        click("Say not now");
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(html(view)).contains("“After homework”");
        assertThat($(Chip.class).first().getText()).isEqualTo("Not now");
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
    }

    @Test
    void aTooLongReasonStaysInTheDialog() {
        toyshop.request(mia, movie);
        open("requests");
        click("Not now…");
        var reason = $(TextArea.class).single();
        reason.setValue("x".repeat(301));
        click("Say not now");
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).contains("300");
        assertThat(reason.getValue()).hasSize(301);
        assertThat($(RequestCard.class).all()).hasSize(1);
    }

    @Test
    void approvesAllThatAreShown() {
        toyshop.request(mia, movie);
        toyshop.request(mia, toyshop.reward(sam, "Book", 10));
        open("requests");
        click("Approve all");
        assertThat($(RequestCard.class).all()).isEmpty();
        assertThat(toast()).contains("Approved 2 requests");
        undo();
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
    }

    @Test
    void whatALimitForbidsIsSaidAndStays() {
        var jonas = household.learner(sam, "Jonas");
        household.give(jonas, 10);
        var last = toyshop.reward(sam, Toyshop.limited("Last", 5, 1, null, null, null));
        toyshop.request(jonas, last);
        toyshop.request(mia, last);
        open("requests");
        click("Approve all");
        assertThat($(RequestCard.class).all()).hasSize(1);
        assertThat(toast()).contains("1 still waits", "as often as its limit says");
    }

    @Test
    void oneOfTwoAgreesAndMayTakeItBack() {
        var kim = household.coParent(sam, "Kim");
        toyshop.twoAgreeFrom(sam, 20);
        var id = toyshop.request(mia, movie);
        var view = open("requests");
        assertThat(html(view)).contains("Two parents must agree to this.");
        click("Agree");
        assertThat(toast()).contains("You agreed to “Movie” for Mia");
        assertThat(html(view))
                .contains("You agreed; waiting for another parent.", "waits for another parent.")
                .doesNotContain("approved by");
        click("Take back your yes");
        assertThat(html(view)).contains("Two parents must agree to this.");
        click("Agree");
        decide.approve(kim, id);
        soon(
                () ->
                        assertThat(html($(RequestsView.class).single()))
                                .contains("approved by Kim and you"));
    }

    @Test
    void theOtherSeesWhoAgreedWithoutAReloadAndApproves() {
        var kim = household.coParent(sam, "Kim");
        toyshop.twoAgreeFrom(sam, 20);
        var id = toyshop.request(mia, movie);
        var view = open("requests");
        decide.approve(kim, id, "Enjoy it!");
        soon(
                () ->
                        assertThat(html($(RequestsView.class).single()))
                                .contains(
                                        "Kim agreed; waiting for another parent.",
                                        "To Mia: “Enjoy it!”"));
        click("Approve");
        assertThat(html(view)).contains("approved by Kim and you");
        assertThat(toyshop.status(id)).isEqualTo("APPROVED");
    }

    @Test
    void aSecondTapInAnotherTabIsTold() {
        household.coParent(sam, "Kim");
        toyshop.twoAgreeFrom(sam, 20);
        var id = toyshop.request(mia, movie);
        open("requests");
        // Held already, for the view hears of the other tap and may be quicker
        var agree = $(Button.class).withText("Agree").single();
        decide.approve(sam, id);
        agree.click();
        assertThat(toast()).contains("You agreed to this already.");
        assertThat(toyshop.status(id)).isEqualTo("PENDING");
    }

    @Test
    void approvesAllAndSaysWhatWaitsForAnother() {
        var kim = household.coParent(sam, "Kim");
        toyshop.twoAgreeFrom(sam, 20);
        var id = toyshop.request(mia, movie);
        toyshop.request(mia, toyshop.reward(sam, "Book", 10));
        open("requests");
        click("Approve all");
        assertThat(toast()).contains("1 approved, 1 waits for another parent");
        assertThat($(Button.class).withText("Approve all").all()).isEmpty();
        undo();
        assertThat(ledger.spendable(mia.id())).isEqualTo(80);
        assertThat(decide.approve(kim, id)).as("nobody had agreed any more").isFalse();
    }

    @Test
    void whoIsAloneReadsThatTheWishRests() {
        var kim = household.coParent(sam, "Kim");
        toyshop.twoAgreeFrom(sam, 20);
        var id = toyshop.request(mia, movie);
        decide.approve(kim, id);
        var view = open("requests");
        accounts.disable(kim.id());
        soon(
                () ->
                        assertThat(html($(RequestsView.class).single()))
                                .contains("You are the only one who can now"));
        click("Approve");
        assertThat(toyshop.status(id)).isEqualTo("APPROVED");
    }

    @Test
    void whatSomebodyElseDecidedMeanwhileIsSaidAndShown() {
        var kim = household.coParent(sam, "Kim");
        var id = toyshop.request(mia, movie);
        var view = open("requests");
        var approve = $(Button.class).withText("Approve").single();
        decide.approve(kim, id);
        approve.click();
        assertThat(toast()).contains("Kim already approved this.");
        assertThat($(RequestCard.class).all()).isEmpty();
        assertThat(html(view)).contains("approved by Kim");
    }

    @Test
    void marksAsDelivered() {
        decide.approve(sam, toyshop.request(mia, movie));
        open("requests");
        click("Mark as delivered");
        assertThat($(Chip.class).single().getText()).isEqualTo("Delivered");
        assertThat($(Button.class).withText("Undo").all()).isEmpty();
        click("Not delivered yet");
        assertThat($(Chip.class).single().getText()).isEqualTo("Approved");
        assertThat($(OneTapRemark.class).single().getText()).startsWith("One tap undoes it until ");
        click("Undo");
        assertThat($(Chip.class).single().getText()).isEqualTo("Undone");
        assertThat($(OneTapRemark.class).all()).isEmpty();
    }

    @Test
    void undoesLaterWithAReasonThatTheLearnerReads() {
        decide.approve(sam, toyshop.request(mia, movie));
        clock.advance(Duration.ofMinutes(11));
        var view = open("requests");
        click("Undo…");
        var reason = $(TextArea.class).single();
        for (var wrong : List.of("", " ", "x".repeat(201), "x".repeat(10_000))) {
            reason.setValue(wrong);
            click("Undo the approval");
            assertThat(reason.isInvalid()).as(wrong).isTrue();
        }
        test($(NativeButton.class).withText("Approved by mistake").single()).click();
        click("Undo the approval");
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(text(view)).contains("undone by you", "“Approved by mistake”");
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
        signIn(mia);
        assertThat(text(open("shop/requests"))).contains("undone by Sam", "“Approved by mistake”");
    }

    @Test
    void theTapAsksWhyWhenItsTimeHasRunOut() {
        decide.approve(sam, toyshop.request(mia, movie));
        open("requests");
        clock.advance(Duration.ofMinutes(11));
        click("Undo");
        $(TextArea.class).single().setValue("Closed today");
        click("Undo the approval");
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
    }

    @Test
    void whatAnotherParentApprovedTakesAReason() {
        decide.approve(household.coParent(sam, "Kim"), toyshop.request(mia, movie));
        open("requests");
        assertThat($(Button.class).withText("Undo").all()).isEmpty();
        click("Undo…");
        assertThat($(Dialog.class).all()).hasSize(1);
    }

    @Test
    void showsMoreOnDemand() {
        for (int i = 0; i < 25; i++) {
            decide.reject(sam, toyshop.request(mia, movie), null);
        }
        open("requests");
        assertThat($(RequestItem.class).all()).hasSize(20);
        click("Show more");
        assertThat($(RequestItem.class).all()).hasSize(25);
        assertThat($(Button.class).withText("Show more").all()).isEmpty();
    }

    @Test
    void aNewRequestAppearsWithoutAReload() {
        open("requests");
        assertThat($(RequestCard.class).all()).isEmpty();
        toyshop.request(mia, movie);
        soon(() -> assertThat($(RequestCard.class).all()).hasSize(1));
    }

    @Test
    void opensWithinFiveStatementsBesideTheSessionCheck() {
        for (int i = 0; i < 5; i++) {
            decide.approve(sam, toyshop.request(mia, movie));
        }
        for (var name : List.of("Ada", "Lee", "Kai")) {
            var child = household.learner(sam, name);
            household.give(child, 50);
            toyshop.request(child, movie);
        }
        StatementCount.assertAtMost(5, () -> open("requests"));
    }
}
