package app.laurel.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.KeepKeys;
import app.laurel.access.KeyLine;
import app.laurel.access.NewKey;
import app.laurel.platform.Actor;
import app.laurel.rest.Scope;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parents make keys for programs, see their secret once, and end them. */
class KeysViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private KeepKeys keys;

    private Actor sam;

    @BeforeEach
    void signedIn() {
        sam = household.parent("Sam");
        signIn(sam);
    }

    @SuppressWarnings("unchecked")
    private void make(String name) {
        field("What is it for?").setValue(name);
        ((CheckboxGroup<Scope>) $(CheckboxGroup.class).single())
                .setValue(Set.of(Scope.LEARNERS_READ));
        click("Make the key");
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    @Test
    void aKeyIsMadeAndItsSecretShownOnce() {
        var view = open("keys");
        assertThat(text(view)).contains("No keys yet");
        make("Kitchen display");
        var secret = field("Secret").getValue();
        assertThat(secret).startsWith("laurel_").hasSize(50);
        assertThat(text(view))
                .contains("Kitchen display", secret.substring(0, 12) + "…", "learners:read")
                .contains("not used yet");
        click("I have it");
        assertThat($(TextField.class).withPropertyValue(TextField::getLabel, "Secret").exists())
                .isFalse();
        assertThat(html(open("keys"))).doesNotContain(secret);
    }

    @Test
    void whoseProviderKeepsKeysFromThemCanOnlyEndSome() {
        keys.create(sam, new NewKey("Old", Set.of(Scope.LEARNERS_READ), 1));
        signIn(new Actor(sam.id(), sam.familyId(), sam.role(), sam.name(), Set.of()));
        var view = html(open("keys"));
        assertThat(view).contains("Old", "Delete").doesNotContain("Make the key");
        assertThat($(CheckboxGroup.class).exists()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        open("keys");
        click("Make the key");
        assertThat(field("What is it for?").isInvalid()).isTrue();
        field("What is it for?").setValue("Script");
        $(IntegerField.class).single().setValue(400);
        click("Make the key");
        assertThat($(CheckboxGroup.class).single().isInvalid()).isTrue();
        make("Script");
        assertThat($(IntegerField.class).single().isInvalid()).isTrue();
        assertThat(keys.all(sam)).isEmpty();
    }

    @Test
    void aKeyIsSwitchedOffExchangedAndDeleted() {
        var view = open("keys");
        make("Script");
        var first = field("Secret").getValue();
        click("Switch off");
        assertThat(keys.all(sam).getFirst().state()).isEqualTo(KeyLine.State.OFF);
        undo();
        assertThat(keys.all(sam).getFirst().state()).isEqualTo(KeyLine.State.GOOD);
        click("New secret");
        click("Make the secret");
        assertThat(field("Secret").getValue()).startsWith("laurel_").isNotEqualTo(first);
        assertThat(text(view)).contains("The former secret works until");
        click("Delete");
        click("Delete the key");
        assertThat(keys.all(sam)).isEmpty();
        assertThat(text(view)).contains("No keys yet");
    }

    @Test
    void itTakesFewStatements() {
        open("keys");
        make("Script");
        StatementCount.assertAtMost(6, () -> open("keys"));
    }
}
