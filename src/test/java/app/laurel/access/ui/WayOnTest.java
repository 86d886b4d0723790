package app.laurel.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepLearners;
import app.laurel.people.PinKind;
import app.laurel.people.PinPicture;
import app.laurel.platform.Actor;
import app.laurel.support.Household;
import app.laurel.support.ViewTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever signs in goes on to where they wanted, if it is theirs; learners by pictures as well. */
class WayOnTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private KeepLearners learners;
    @Autowired private FamilyDirectory directory;

    private Actor sam;

    /** A request of a browserless test cannot change the session's id by itself. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        MockVaadin.INSTANCE.setMockRequestFactory(
                session ->
                        new MockRequest(session) {
                            @Override
                            public String changeSessionId() {
                                return session.getId();
                            }
                        });
        super.initVaadinEnvironment();
    }

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        var mia = household.learner(sam, "Mia");
        learners.setPin(sam, mia.id(), PinKind.PICTURES, "abcd");
    }

    @Test
    void anAdultGoesOnToThePageThatWasAskedFor() {
        open("reports");
        samSignsIn();
        assertThat(wentTo()).contains("/reports");
    }

    @Test
    void nobodyGoesOnToAPageOfAnotherRole() {
        open("shop");
        samSignsIn();
        assertThat(wentTo()).contains("/").doesNotContain("/shop");
    }

    @Test
    void aLearnerSignsInByPicturesWithoutBeingToldThatThereAreSome() {
        open("shop");
        var view = open("sign-in/learner");
        $(TextField.class).all().get(0).setValue(directory.settings(sam).code());
        click("I have pictures");
        choose("abcd");
        assertThat($(TextField.class).all().get(1).isInvalid()).isTrue();
        $(TextField.class).all().get(1).setValue("Mia");
        choose("abca");
        assertThat(html(view)).contains("That was not right");
        choose("abcd");
        assertThat(wentTo()).contains("/shop");
    }

    @Test
    void aLearnerWhoHasAPinTypesIt() {
        open("sign-in/learner");
        assertThat($(PasswordField.class).all()).hasSize(1);
        click("I have pictures");
        assertThat($(PasswordField.class).all()).isEmpty();
        click("I have a PIN");
        assertThat($(PasswordField.class).all()).hasSize(1);
    }

    private void choose(String letters) {
        for (var letter : letters.toCharArray()) {
            for (var picture : PinPicture.values()) {
                if (picture.letter() == letter) {
                    click(picture.emoji());
                }
            }
        }
    }

    private void samSignsIn() {
        open("sign-in");
        $(EmailField.class).single().setValue("sam@example.org");
        $(PasswordField.class).single().setValue(Household.PASSWORD);
        click("Sign in");
    }

    private static List<String> wentTo() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .flatMap(one -> one.getInvocation().getParameters().stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }
}
