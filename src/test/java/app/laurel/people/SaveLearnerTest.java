package app.laurel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.access.FamilyDevices;
import app.laurel.access.SignIn;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The form of a learner: saved whole, refused at its fields, and never over somebody else's. */
@LaurelTest
class SaveLearnerTest {

    @Autowired private Household household;
    @Autowired private SaveLearner save;
    @Autowired private KeepLearners learners;
    @Autowired private FamilyDirectory directory;
    @Autowired private FamilyDevices devices;
    @Autowired private SignIn signIn;
    @Autowired private PinLock pinLock;
    @Autowired private Changes changes;

    private Actor parent;
    private Actor mia;

    @BeforeEach
    void family() {
        parent = household.parent("Sam");
        mia = household.learner(parent, "Mia");
    }

    @Test
    void addsALearnerWithPinAndDoubleOrLoss() {
        var id =
                learners.add(
                        parent,
                        new LearnerWishes(details("Jonas", 1), true, PinKind.DIGITS, "1234"));
        var jonas = directory.learner(parent, id);
        assertThat(jonas.doubleOrLoss()).isTrue();
        assertThat(jonas.pinKind()).isEqualTo(PinKind.DIGITS);
        var device = devices.enable(parent, "Tablet");
        assertThat(signIn.learnerByFace(device, id, "1234").actor().id()).isEqualTo(id);
    }

    @Test
    void erasingEndsWhatTheLearnerHasOpen() {
        var told = new AtomicBoolean();
        var subscription =
                changes.subscribe(parent.familyId(), Set.of(Topic.SESSIONS), () -> told.set(true));
        learners.erase(parent, mia.id(), "Mia");
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilTrue(told);
        subscription.cancel();
    }

    @Test
    void changesEverythingAtOnce() {
        save.change(
                parent,
                seen(),
                new LearnerWishes(details("Mia May", 5), true, PinKind.PICTURES, "abcd"));
        var after = seen();
        assertThat(after.details()).isEqualTo(details("Mia May", 5));
        assertThat(after.pinKind()).isEqualTo(PinKind.PICTURES);
    }

    @Test
    void aWrongPinChangesNothingElse() {
        assertThatThrownBy(
                        () ->
                                save.change(
                                        parent,
                                        seen(),
                                        new LearnerWishes(
                                                details("Other", 5), true, PinKind.DIGITS, "12")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("pin"));
        assertThat(seen().name()).isEqualTo("Mia");
        assertThatThrownBy(
                        () ->
                                learners.add(
                                        parent,
                                        new LearnerWishes(
                                                details("Jonas", 5), true, PinKind.DIGITS, "12")))
                .isInstanceOf(Refusal.class);
        assertThat(directory.learners(parent)).hasSize(1);
    }

    @Test
    void theLastSaveIsWarnedWhenItChangedMeanwhile() {
        var seen = seen();
        save.change(parent, seen, plain("Mia", 5));
        assertThatThrownBy(() -> save.change(parent, seen, plain("Mimi", 4)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("seen"));
        assertThat(seen().details()).isEqualTo(details("Mia", 5));
        save.change(parent, seen(), plain("Mimi", 4));
        assertThat(seen().details()).isEqualTo(details("Mimi", 4));
    }

    @Test
    void theSameFormSentTwiceIsNoConflict() {
        var seen = seen();
        save.change(parent, seen, plain("Mia", 5));
        save.change(parent, seen, plain("Mia", 5));
        assertThat(seen().grade()).isEqualTo(5);
    }

    @Test
    void whatLearningWritesMeanwhileIsNoConflict() {
        var seen = seen();
        var device = devices.enable(parent, "Tablet");
        learners.setPin(parent, mia.id(), PinKind.DIGITS, "1234");
        signIn.learnerByFace(device, mia.id(), "1234");
        save.change(parent, seen, plain("Mia", 5));
        assertThat(seen().grade()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "'',4,🦊,sun,Math,name",
        "'   ',4,🦊,sun,Math,name",
        "Mia,13,🦊,sun,Math,grade",
        "Mia,-1,🦊,sun,Math,grade",
        "Mia,,🦊,sun,Math,grade",
        "Mia,4,X,sun,Math,avatar",
        "Mia,4,🦊,red,Math,colour",
        "Mia,4,🦊,sun,'',subjects",
        "Mia,4,🦊,sun,Alchemy,subjects"
    })
    void mistakesAreRefusedAtTheirField(
            String name, Integer grade, String avatar, String colour, String subject, String at) {
        var wishes =
                new LearnerWishes(
                        new LearnerDetails(name, grade, avatar, colour, List.of(subject)),
                        false,
                        null,
                        null);
        assertThatThrownBy(() -> learners.add(parent, wishes))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(at));
        assertThatThrownBy(() -> save.change(parent, seen(), wishes))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>Mia</b>", "🦄🦄", "مريم", "O'Neil {0} %s", "null"})
    void unusualNamesAreNamesLikeOthers(String name) {
        var id = learners.add(parent, plain(name, 0));
        assertThat(directory.learner(parent, id).name()).isEqualTo(name);
    }

    @Test
    void twoLearnersOfAFamilyDifferInName() {
        assertThatThrownBy(() -> learners.add(parent, plain("mia", 2)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("name"));
        assertThat(learners.add(household.parent("Kim"), plain("Mia", 2))).isPositive();
    }

    @Test
    void foreignAndUnknownLearnersAreNotFound() {
        var stranger = household.parent("Kim");
        var administrator = household.administrator("Alex");
        for (var actor : List.of(stranger, administrator, mia)) {
            assertThatThrownBy(() -> save.change(actor, seen(), plain("X", 1)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> learners.archive(actor, mia.id()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> learners.restore(actor, mia.id()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> learners.erase(actor, mia.id(), "Mia"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> learners.setPin(actor, mia.id(), PinKind.DIGITS, "1234"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> learners.allowDoubleOrLoss(actor, mia.id(), true))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> directory.ownLearner(actor, mia.id()))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> pinLock.unlock(stranger, mia.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> learners.add(mia, plain("X", 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> directory.ownLearner(parent, 999_999))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> directory.ownLearner(parent, parent.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tooManyWrongPinsKeepOutUntilAParentOrANewPinHelps() {
        learners.setPin(parent, mia.id(), PinKind.DIGITS, "1234");
        lock();
        assertThat(pinLock.locked(Set.of(mia.id()))).containsExactly(mia.id());
        pinLock.unlock(parent, mia.id());
        assertThat(pinLock.locked(Set.of(mia.id()))).isEmpty();
        lock();
        save.change(
                parent,
                seen(),
                new LearnerWishes(details("Mia", 4), false, PinKind.DIGITS, "9876"));
        assertThat(pinLock.locked(Set.of(mia.id()))).isEmpty();
    }

    @Test
    void staysWithinEightStatements() {
        var seen = seen();
        StatementCount.assertAtMost(
                8,
                () ->
                        save.change(
                                parent,
                                seen,
                                new LearnerWishes(
                                        details("Mia May", 5), true, PinKind.DIGITS, "4321")));
        StatementCount.assertAtMost(
                8,
                () ->
                        learners.add(
                                parent,
                                new LearnerWishes(
                                        details("Jonas", 1), true, PinKind.DIGITS, "1234")));
        StatementCount.assertAtMost(8, () -> learners.archive(parent, mia.id()));
        StatementCount.assertAtMost(8, () -> learners.restore(parent, mia.id()));
        StatementCount.assertAtMost(8, () -> learners.erase(parent, mia.id(), "Mia May"));
    }

    private void lock() {
        var device = devices.enable(parent, "Tablet");
        for (int i = 0; i < 6; i++) {
            try {
                signIn.learnerByFace(device, mia.id(), "0000");
            } catch (Refusal wrong) {
                assertThat(wrong.key()).startsWith("access.");
            }
        }
    }

    private Learner seen() {
        return directory.learner(parent, mia.id());
    }

    private static LearnerWishes plain(String name, int grade) {
        return new LearnerWishes(details(name, grade), false, null, null);
    }

    private static LearnerDetails details(String name, int grade) {
        return new LearnerDetails(name, grade, "🐳", "sky", List.of("Science", "Math"));
    }
}
