package app.laurel.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.SignInHint;
import app.laurel.support.Household;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The page that strangers see, here the one of a demonstration. */
@Import(SignInViewTest.OfDemonstration.class)
class SignInViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Making hint;

    /** Each test opens the page anew: it is also the first that a stranger is led to. */
    @BeforeEach
    void elsewhere() {
        hint.on = true;
        hint.percent = 100;
        open("register");
    }

    @Test
    void mistakesAreShownAtTheirFieldAndNothingIsLost() {
        household.parent("Sam");
        var view = open("sign-in");
        click("Sign in");
        assertThat($(EmailField.class).single().isInvalid()).isTrue();

        $(EmailField.class).single().setValue("sam@example.org");
        $(PasswordField.class).single().setValue("<script>alert(1)</script>");
        click("Sign in");
        assertThat(html(view)).contains("E-mail address or password is not right.");
        assertThat($(EmailField.class).single().getValue()).isEqualTo("sam@example.org");
    }

    @Test
    void whoeverOpensANewInstallationReadsHowToBegin() {
        hint.on = false;
        assertThat(html(open("sign-in"))).contains("make the first administrator");
        household.administrator("Robin");
        open("register");
        assertThat(html(open("sign-in"))).doesNotContain("make the first administrator");
    }

    @Test
    void whoeverIsSignedInIsLedOn() {
        signIn(household.parent("Sam"));
        assertThat(open("sign-in")).isNotInstanceOf(SignInView.class);
    }

    @Test
    void visitorsOfADemonstrationReadWhomToBe() {
        var view = open("sign-in");
        assertThat(html(view))
                .contains("Sam, a parent", "Robin, the administrator", "Mia, a learner")
                .contains("code KX3F7Q; the PIN of each is 2468");
        click("Sam, a parent");
        assertThat($(EmailField.class).single().getValue()).isEqualTo("sam@example.org");
    }

    @Test
    void visitorsOfADemonstrationCanBeALearner() {
        open("sign-in");
        click("Mia, a learner");
        assertThat(toast()).contains("That was not right.");
    }

    @Test
    void whileTheDemonstrationIsMadeVisitorsSeeHowFarItIs() {
        hint.percent = 40;
        var view = open("sign-in");
        assertThat(html(view))
                .contains("aria-valuenow=\"40\"")
                .doesNotContain("Sam, a parent", "make the first administrator");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        hint.percent = 100;
        fireEvent(new PollEvent(UI.getCurrent(), true));
        assertThat(html(view)).contains("Sam, a parent");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    private static void fireEvent(PollEvent event) {
        ComponentUtil.fireEvent(UI.getCurrent(), event);
    }

    /** A demonstration that is made as far as the test says. */
    static class Making implements SignInHint {

        private boolean on;
        private int percent;

        @Override
        public boolean isOn() {
            return on;
        }

        @Override
        public int percent() {
            return percent;
        }

        @Override
        public List<Account> accounts() {
            return List.of(
                    new Account("Sam", "sam@example.org", Household.PASSWORD, false),
                    new Account("Robin", "robin@example.org", Household.PASSWORD, true));
        }

        @Override
        public List<Child> children() {
            return List.of(new Child("Mia", "KX3F7Q"), new Child("Jonas", "KX3F7Q"));
        }

        @Override
        public String pin() {
            return "2468";
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OfDemonstration {

        @Bean
        Making making() {
            return new Making();
        }
    }
}
