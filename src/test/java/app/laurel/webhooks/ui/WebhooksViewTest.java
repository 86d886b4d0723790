package app.laurel.webhooks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.KeepAccounts;
import app.laurel.platform.Actor;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.ViewTest;
import app.laurel.webhooks.KeepWebhooks;
import app.laurel.webhooks.WebhookEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parents say which address is told what, try it, and see what became of it. */
class WebhooksViewTest extends ViewTest {

    /** Nobody asks it: timed jobs run in no test by themselves. */
    private static final String ADDRESS = "https://8.8.8.8/laurel";

    @Autowired private Household household;
    @Autowired private KeepWebhooks webhooks;
    @Autowired private KeepAccounts accounts;
    @Autowired private Toyshop toyshop;
    @Autowired private DecideRedemption decide;

    private Actor sam;

    @BeforeEach
    void signedIn() {
        sam = household.parent("Sam");
        signIn(sam);
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<WebhookEvent> events() {
        return $(CheckboxGroup.class).single();
    }

    @Test
    void anAddressIsAddedAndItsSecretShownOnce() {
        var view = open("webhooks");
        assertThat(text(view)).contains("Nobody is told anything yet", "Nothing yet");
        field("Address").setValue("https://10.0.0.1/");
        events().setValue(Set.of(WebhookEvent.LESSONS));
        click("Add the address");
        assertThat(field("Address").isInvalid()).isTrue();
        assertThat(field("Address").getErrorMessage()).contains("private network");
        field("Address").setValue(ADDRESS);
        events().clear();
        click("Add the address");
        assertThat(events().isInvalid()).isTrue();
        events().setValue(Set.of(WebhookEvent.LESSONS));
        click("Add the address");
        var secret = field("Secret").getValue();
        assertThat(secret).startsWith("whsec_").hasSize(49);
        assertThat(text(view)).contains(ADDRESS, "Finished lessons", "nothing waits");
        click("I have it");
        assertThat($(TextField.class).withPropertyValue(TextField::getLabel, "Secret").exists())
                .isFalse();
        assertThat(html(open("webhooks"))).doesNotContain(secret);
    }

    @Test
    void itIsTriedSwitchedOffAndDeleted() {
        webhooks.add(sam, ADDRESS, Set.of(WebhookEvent.REDEMPTIONS));
        var view = open("webhooks");
        click("Send a test");
        assertThat(text(view)).contains("one message waits", "test", "It is sent within seconds.");
        click("Send a test");
        assertThat($(Button.class).withText("Send again").exists()).isFalse();
        assertThat(webhooks.log(sam, 9)).as("the first is on its way").hasSize(1);
        click("Switch off");
        assertThat(webhooks.all(sam).getFirst().enabled()).isFalse();
        assertThat($(Button.class).withText("Send a test").exists()).isFalse();
        assertThat(text(view)).contains("It is sent when the address is switched on again.");
        click("Switch on");
        assertThat(webhooks.all(sam).getFirst().enabled()).isTrue();
        click("Delete");
        click("Delete the address");
        assertThat(webhooks.all(sam)).isEmpty();
        assertThat(text(view)).contains("Nobody is told anything yet");
    }

    @Test
    void theLogSaysWhoWasToldAndWhatWaitsForTheOneBefore() {
        webhooks.add(sam, ADDRESS, Set.of(WebhookEvent.REDEMPTIONS));
        webhooks.add(sam, ADDRESS + "/other", Set.of(WebhookEvent.REDEMPTIONS));
        var mia = household.learner(sam, "Mia");
        household.give(mia, 10);
        var request = toyshop.request(mia, toyshop.reward(sam, "Film night", 10));
        decide.cancel(mia, request);
        assertThat(text(open("webhooks")))
                .containsSubsequence(
                        "redemption.cancelled",
                        ADDRESS,
                        "It is sent when the one before it has arrived",
                        "redemption.requested",
                        ADDRESS + "/other",
                        "It is sent within seconds.");
    }

    @Test
    void whatAnotherDoesIsSeenWithoutAReload() {
        var robin = household.coParent(sam, "Robin");
        open("webhooks");
        webhooks.add(robin, ADDRESS, Set.of(WebhookEvent.LESSONS));
        soon(() -> assertThat(text($(WebhooksView.class).single())).contains(ADDRESS));
        accounts.disable(robin.id());
        soon(
                () ->
                        assertThat(text($(WebhooksView.class).single()))
                                .contains("Rests: whoever added it may not sign in"));
        assertThat($(Button.class).withText("Send a test").exists()).isFalse();
    }

    @Test
    void itTakesFewStatements() {
        webhooks.add(sam, ADDRESS, Set.of(WebhookEvent.REDEMPTIONS));
        webhooks.test(sam, webhooks.all(sam).getFirst().id());
        StatementCount.assertAtMost(6, () -> open("webhooks"));
        StatementCount.assertAtMost(
                8, () -> webhooks.disable(sam, webhooks.all(sam).getFirst().id()));
    }
}
