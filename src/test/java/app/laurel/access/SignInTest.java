package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.people.KeepAccounts;
import app.laurel.people.KeepLearners;
import app.laurel.people.PinKind;
import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who gets in, who does not, and how often one may guess. */
@LaurelTest
class SignInTest {

    @Autowired private Household household;
    @Autowired private SignIn signIn;
    @Autowired private SignInFacts facts;
    @Autowired private FamilyDevices devices;
    @Autowired private KeepAccounts accounts;
    @Autowired private KeepLearners learners;
    @Autowired private ForgetOldGuesses forget;
    @Autowired private ChangeAccount change;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private TestClock clock;

    private Actor parent;
    private Actor mia;
    private String device;

    @BeforeEach
    void family() {
        parent = household.parent("Sam");
        mia = household.learner(parent, "Mia");
        learners.setPin(parent, mia.id(), PinKind.DIGITS, "2468");
        device = devices.enable(parent, "Kitchen tablet");
    }

    @Test
    void adultSignsInWithWhateverCaseOfTheAddress() {
        assertThat(signIn.adult(" SAM@Example.org ", Household.PASSWORD).actor()).isEqualTo(parent);
    }

    @Test
    void unknownPeopleAndWrongPasswordsGetTheSameAnswer() {
        assertRefused("access.signIn.wrong", () -> signIn.adult("sam@example.org", "wrong"));
        assertRefused("access.signIn.wrong", () -> signIn.adult("nobody@example.org", "wrong"));
    }

    @Test
    void fiveGuessesInFiveMinutesAreCountedEvenInParallel() throws Exception {
        Callable<String> guess =
                () -> {
                    try {
                        signIn.adult("sam@example.org", "wrong");
                        return "in";
                    } catch (Refusal refusal) {
                        return refusal.key();
                    }
                };
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> guess).toList());
            assertThat(answers)
                    .filteredOn(answer -> answer.resultNow().equals("access.signIn.wrong"))
                    .hasSize(5);
            assertThat(answers)
                    .filteredOn(answer -> answer.resultNow().equals("access.guess.wait"))
                    .hasSize(11);
        }
        assertRefused(
                "access.guess.wait", () -> signIn.adult("sam@example.org", Household.PASSWORD));
        clock.advance(Duration.ofMinutes(5));
        assertThatCode(() -> signIn.adult("sam@example.org", Household.PASSWORD))
                .doesNotThrowAnyException();
    }

    @Test
    void guessesAtAnAccountAreCountedTogetherWhereverTheyAreMade() {
        clock.stopAt(Instant.parse("2026-03-10T08:00:00Z"));
        for (var i = 0; i < 3; i++) {
            assertRefused("access.signIn.wrong", () -> signIn.adult("sam@example.org", "wrong"));
        }
        for (var i = 0; i < 2; i++) {
            assertThatThrownBy(() -> signIn.prove(parent, "wrong")).isInstanceOf(Refusal.class);
        }
        assertRefused("access.guess.wait", () -> signIn.prove(parent, Household.PASSWORD));
        assertRefused(
                "access.guess.wait", () -> signIn.adult(" Sam@example.org ", Household.PASSWORD));
        assertRefused(
                "access.guess.wait", () -> signIn.grownUp(mia, parent.id(), Household.PASSWORD));
    }

    @Test
    void rightPasswordsAreNotCounted() {
        for (var i = 0; i < 10; i++) {
            signIn.adult("sam@example.org", Household.PASSWORD);
        }
    }

    @Test
    void twentyWrongPinsOfAnAdultADayLeaveThePassword() {
        clock.stopAt(Instant.parse("2026-03-10T08:00:00Z"));
        accounts.setPin(parent.id(), "1357");
        for (var i = 0; i < 20; i++) {
            assertRefused(
                    "access.signIn.wrongSecret", () -> signIn.grownUp(mia, parent.id(), "1111"));
            signIn.grownUp(mia, parent.id(), Household.PASSWORD);
            clock.advance(Duration.ofMinutes(5));
        }
        assertRefused("access.guess.usePassword", () -> signIn.grownUp(mia, parent.id(), "1357"));
        assertThat(signIn.grownUp(mia, parent.id(), Household.PASSWORD).actor()).isEqualTo(parent);
        assertRefused("access.guess.usePassword", () -> signIn.grownUp(mia, parent.id(), "1357"));
        clock.stopAt(Instant.parse("2026-03-11T00:00:00Z"));
        assertThat(signIn.grownUp(mia, parent.id(), "1357").actor()).isEqualTo(parent);
    }

    @Test
    void aNewPinOfAnAdultCountsFromTheBeginning() {
        clock.stopAt(Instant.parse("2026-03-10T08:00:00Z"));
        accounts.setPin(parent.id(), "1357");
        for (var i = 0; i < 21; i++) {
            assertThatThrownBy(() -> signIn.grownUp(mia, parent.id(), "1111"))
                    .isInstanceOf(Refusal.class);
        }
        clock.advance(Duration.ofMinutes(5));
        change.setPin(parent, Household.PASSWORD, "8642");
        assertThat(signIn.grownUp(mia, parent.id(), "8642").actor()).isEqualTo(parent);
    }

    @Test
    void takingTheDeviceBackIsRemembered() {
        accounts.setPin(parent.id(), "1357");
        assertThat(lastSeen()).isNull();
        signIn.grownUp(mia, parent.id(), "1357");
        assertThat(lastSeen()).isNotNull();
    }

    @Test
    void twentyWrongPinsADayLockTheLearnerUntilAParentUnlocks() {
        clock.stopAt(Instant.parse("2026-03-10T08:00:00Z"));
        for (var i = 0; i < 20; i++) {
            assertRefused(
                    "access.signIn.wrongPin", () -> signIn.learnerByFace(device, mia.id(), "1111"));
            clock.advance(Duration.ofMinutes(5));
        }
        assertRefused("access.guess.locked", () -> signIn.learnerByFace(device, mia.id(), "2468"));
        signIn.unlock(parent, mia.id());
        assertThat(signIn.learnerByFace(device, mia.id(), "2468").actor()).isEqualTo(mia);
    }

    @Test
    void guessesAreForgottenWhenNoLimitLooksAtThemAnyMore() {
        assertRefused("access.signIn.wrongPin", () -> signIn.learnerByFace(device, mia.id(), "1"));
        forget.run();
        assertThat(guesses()).isEqualTo(2);
        clock.advance(Duration.ofDays(2));
        forget.run();
        assertThat(guesses()).isZero();
    }

    @Test
    void learnersChooseTheirFaceOnlyOnTheFamilysDevices() {
        var otherDevice = devices.enable(household.parent("Kim"), "Phone");
        assertThatThrownBy(() -> signIn.learnerByFace(otherDevice, mia.id(), "2468"))
                .isInstanceOf(NotFound.class);
        assertRefused(
                "access.device.unknown", () -> signIn.learnerByFace("made up", mia.id(), "2468"));
        assertRefused("access.device.unknown", () -> signIn.learnerByFace(null, mia.id(), "2468"));
        assertThat(devices.faces(otherDevice)).isEmpty();
    }

    @Test
    void handingOverIsForOwnLearnersAndTakingBackForOwnAdults() {
        var stranger = household.parent("Kim");
        assertThat(signIn.handOver(parent, mia.id()).actor()).isEqualTo(mia);
        assertThatThrownBy(() -> signIn.handOver(stranger, mia.id())).isInstanceOf(NotFound.class);
        assertThat(signIn.grownUp(mia, parent.id(), Household.PASSWORD).actor()).isEqualTo(parent);
        assertThatThrownBy(() -> signIn.grownUp(mia, stranger.id(), Household.PASSWORD))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signIn.grownUp(mia, mia.id(), "2468"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void passwordRoleAndDisablingEndSessions() {
        var before = facts.byId(parent.id()).orElseThrow().epoch();
        accounts.setPassword(parent.id(), "another good one");
        assertThat(facts.byId(parent.id()).orElseThrow().epoch()).isGreaterThan(before);
        accounts.disable(parent.id());
        assertRefused(
                "access.signIn.wrong", () -> signIn.adult("sam@example.org", "another good one"));
    }

    @Test
    void archivedLearnersDoNotSignIn() {
        learners.archive(parent, mia.id());
        assertThatThrownBy(() -> signIn.learnerByFace(device, mia.id(), "2468"))
                .isInstanceOf(NotFound.class);
    }

    private int guesses() {
        return jdbc.queryForObject("select count(*) from guesses", Integer.class);
    }

    private @Nullable Instant lastSeen() {
        return jdbc.queryForObject(
                "select last_seen_at from users where id = ?", Instant.class, parent.id());
    }

    private static void assertRefused(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
