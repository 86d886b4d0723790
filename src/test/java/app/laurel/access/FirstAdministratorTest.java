package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.SignInFacts;
import app.laurel.platform.OwnAddress;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** The administrator whom the operator configured. */
@LaurelTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    @Autowired private UseLinks links;
    @Autowired private SignInFacts facts;
    @Autowired private SignIn signIn;
    @Autowired private OwnAddress address;
    @Autowired private Household household;

    @Test
    void ofInstancesThatStartTogetherOneMakesItAndNoneComplains(CapturedOutput output) {
        var first = configured("robin@example.org", Household.PASSWORD);
        assertThat(Races.run(Collections.nCopies(4, first::offer))).containsOnlyNulls();
        assertThat(signIn.adult("robin@example.org", Household.PASSWORD).actor().isAdministrator())
                .isTrue();
        assertThat(output).doesNotContain("do not make");
    }

    @Test
    void settingsThatCannotMakeOneAreNamed(CapturedOutput output) {
        configured("robin@example.org", "short").offer();
        assertThat(output).contains("LAUREL_ADMIN_PASSWORD do not make an administrator");
        household.parent("Sam");
        configured("sam@example.org", Household.PASSWORD).offer();
        assertThat(output.getOut().split("do not make an administrator")).hasSize(3);
        assertThat(facts.hasAdministrator()).isFalse();
    }

    @Test
    void anEmptySettingIsNone(CapturedOutput output) {
        configured("", "").offer();
        assertThat(output).contains("/welcome/").doesNotContain("do not make");
    }

    private FirstAdministrator configured(String email, String password) {
        var environment =
                new MockEnvironment()
                        .withProperty("LAUREL_ADMIN_EMAIL", email)
                        .withProperty("LAUREL_ADMIN_PASSWORD", password);
        return new FirstAdministrator(links, facts, environment, address);
    }
}
