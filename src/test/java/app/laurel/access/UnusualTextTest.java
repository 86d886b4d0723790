package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.people.AdultDetails;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepLearners;
import app.laurel.people.PinKind;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a keyboard can hardly type is answered like any other mistake, at the front door as well.
 */
@LaurelTest
class UnusualTextTest {

    @Autowired private SignIn signIn;
    @Autowired private UseLinks links;
    @Autowired private FamilyDirectory directory;
    @Autowired private KeepLearners learners;
    @Autowired private Household household;

    private Actor sam;
    private String code;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        var mia = household.learner(sam, "Mia");
        learners.setPin(sam, mia.id(), PinKind.DIGITS, "2468");
        code = directory.settings(sam).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "\uD800", "\u202E", "👨‍👩‍👧‍👦", "%", "'\\"})
    void isNobodysAddressNameOrSecret(String text) {
        assertRefused(() -> signIn.adult(text, "x"));
        assertRefused(() -> signIn.adult("sam@example.org" + text, text));
        assertRefused(() -> signIn.learnerByName(text, "Mia", "2468"));
        assertRefused(() -> signIn.learnerByName(code, text, "2468"));
        assertRefused(() -> signIn.learnerByName(code, "Mia", text));
        assertRefused(() -> links.setPassword(text, Household.PASSWORD));
        assertThat(links.isGood(text, Purpose.RESET_PASSWORD)).isFalse();
    }

    @Test
    void aNameThatNobodySeesIsNone() {
        assertThatThrownBy(() -> register("\u200B\u0000", "kim@example.org"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("name"));
    }

    @Test
    void whatCannotBeStoredIsTakenOutOfNameAndAddress() {
        var kim = register("\u202EKim\u0000", "ki\u0000m@example.org");
        assertThat(kim.name()).isEqualTo("Kim");
        assertThat(signIn.adult("kim@example.org", Household.PASSWORD).actor()).isEqualTo(kim);
    }

    @Test
    void anyPasswordCanBeUsedAgain() {
        var odd = "half \uD800 of a letter \u0000";
        var kim = links.register(new AdultDetails("Kim", "kim@example.org", odd), ZoneOffset.UTC);
        assertThat(signIn.adult("kim@example.org", odd).actor()).isEqualTo(kim);
    }

    private Actor register(String name, String email) {
        return links.register(new AdultDetails(name, email, Household.PASSWORD), ZoneOffset.UTC);
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(Refusal.class);
    }
}
