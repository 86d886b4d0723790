package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.FamilyMember;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Adults change their own account, and the first parent decides who else comes in. */
@LaurelTest
class ChangeAccountTest {

    private static final String NEW = "staple battery horse";

    @Autowired private Household household;
    @Autowired private ChangeAccount account;
    @Autowired private KeepCoParents parents;
    @Autowired private SignIn signIn;
    @Autowired private FamilyDirectory directory;

    private Actor sam;

    @BeforeEach
    void parent() {
        sam = household.parent("Sam");
    }

    @Test
    void aNewPasswordEndsOtherSessionsAndGoesOnHere() {
        var before = signIn.of(sam);
        var after = account.changePassword(sam, Household.PASSWORD, NEW, NEW);
        assertThat(after.epoch()).isGreaterThan(before.epoch());
        assertThat(signIn.adult("sam@example.org", NEW).actor()).isEqualTo(sam);
        assertThatThrownBy(() -> signIn.adult("sam@example.org", Household.PASSWORD))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'',staple battery horse,staple battery horse,current",
        "wrong wrong wrong,staple battery horse,staple battery horse,current",
        "correct horse battery,short,short,password",
        "correct horse battery,password,password,password",
        "correct horse battery,staple battery horse,staple battery house,repeated",
        "correct horse battery,,,password"
    })
    void mistakesAreRefusedAtTheirField(
            String current, String password, String repeated, String field) {
        assertThatThrownBy(() -> account.changePassword(sam, current, password, repeated))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void aNewAddressIsTheOneToSignInWith() {
        account.changeEmail(sam, Household.PASSWORD, " Sam@Home.example ");
        assertThat(signIn.adult("sam@home.example", Household.PASSWORD).actor()).isEqualTo(sam);
        assertThatThrownBy(() -> signIn.adult("sam@example.org", Household.PASSWORD))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "wrong wrong wrong,sam@home.example,current",
        "correct horse battery,'',email",
        "correct horse battery,nowhere,email",
        "correct horse battery,KIM@example.org,email"
    })
    void anAddressIsRefusedAtItsField(String current, String email, String field) {
        household.parent("Kim");
        assertThatThrownBy(() -> account.changeEmail(sam, current, email))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
        assertThat(signIn.adult("sam@example.org", Household.PASSWORD).actor()).isEqualTo(sam);
    }

    @Test
    void guessingTheCurrentPasswordIsLimited() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> account.setPin(sam, "wrong", "1234"))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> account.setPin(sam, Household.PASSWORD, "1234"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("access.guess.wait"));
    }

    @Test
    void aPinTakesTheTabletBack() {
        account.setPin(sam, Household.PASSWORD, "2468");
        var mia = household.learner(sam, "Mia");
        assertThat(signIn.grownUp(mia, sam.id(), "2468").actor()).isEqualTo(sam);
        assertThatThrownBy(() -> account.setPin(sam, Household.PASSWORD, "12x4"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("pin"));
    }

    @Test
    void aNewNameIsTheSessionsName() {
        assertThat(account.rename(sam, " Sami ").actor().name()).isEqualTo("Sami");
        assertThatThrownBy(() -> account.rename(sam, "  "))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("name"));
    }

    @Test
    void signingOutEverywhereMovesTheEpoch() {
        var before = signIn.of(sam).epoch();
        account.signOutEverywhere(sam);
        assertThat(signIn.of(sam).epoch()).isGreaterThan(before);
    }

    @Test
    void learnersHaveNoAccount() {
        var mia = household.learner(sam, "Mia");
        assertThatThrownBy(() -> account.rename(mia, "X")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> account.setPin(mia, "x", "1234")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> account.changePassword(mia, "x", NEW, NEW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> account.signOutEverywhere(mia)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> parents.all(mia)).isInstanceOf(NotFound.class);
    }

    @Test
    void theFirstParentLocksOutAndLetsIn() {
        var kim = household.coParent(sam, "Kim");
        parents.lockOut(sam, kim.id());
        assertThatThrownBy(() -> signIn.adult("kim@example.org", Household.PASSWORD))
                .isInstanceOf(Refusal.class);
        assertThat(parents.all(sam)).extracting(FamilyMember::active).containsExactly(true, false);
        parents.letIn(sam, kim.id());
        assertThat(signIn.adult("kim@example.org", Household.PASSWORD).actor()).isEqualTo(kim);
        assertThat(directory.adultsAround(sam)).hasSize(2);
    }

    @Test
    void nobodyElseDecidesAboutParents() {
        var kim = household.coParent(sam, "Kim");
        var stranger = household.parent("Lee");
        var mia = household.learner(sam, "Mia");
        for (var actor : List.of(kim, stranger, mia)) {
            assertThatThrownBy(() -> parents.lockOut(actor, sam.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> parents.letIn(actor, kim.id())).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> parents.lockOut(sam, sam.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> parents.lockOut(sam, stranger.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> parents.lockOut(sam, mia.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void staysWithinEightStatements() {
        var kim = household.coParent(sam, "Kim");
        StatementCount.assertAtMost(8, () -> account.rename(sam, "Sami"));
        StatementCount.assertAtMost(
                8, () -> account.changePassword(sam, Household.PASSWORD, NEW, NEW));
        StatementCount.assertAtMost(8, () -> account.setPin(sam, NEW, "1234"));
        StatementCount.assertAtMost(8, () -> account.signOutEverywhere(sam));
        StatementCount.assertAtMost(8, () -> parents.lockOut(sam, kim.id()));
        StatementCount.assertAtMost(8, () -> parents.letIn(sam, kim.id()));
    }
}
