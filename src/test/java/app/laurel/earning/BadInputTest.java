package app.laurel.earning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.learning.TakeLesson;
import app.laurel.people.KeepLearners;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.CheckLedger;
import app.laurel.points.CheckedRule;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Giving, taking and earning with figures, reasons, people and clocks that are out of order. */
@LaurelTest
class BadInputTest {

    @Autowired private Household household;
    @Autowired private AdjustPoints adjust;
    @Autowired private Studies studies;
    @Autowired private TakeLesson take;
    @Autowired private KeepLearners learners;
    @Autowired private Ledger ledger;
    @Autowired private CheckLedger check;
    @Autowired private Books books;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        household.give(mia, 1_000_000);
    }

    @AfterEach
    void everyRuleHolds() {
        books.mustBalance();
        assertThat(check.of(List.of(mia.id()))).hasSize(9).allMatch(CheckedRule::holds);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100_001, -100_001, 1_000_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aParentGivesAndTakesBetween1And100000(int amount) {
        refusedAt("amount", sam, amount, "Because");
        assertThat(ledger.spendable(mia.id())).isEqualTo(1_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000_001, -1_000_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anAdministratorBetween1AndAMillion(int amount) {
        var alex = household.administrator("Alex");
        refusedAt("amount", alex, amount, "Because");
        adjust.adjust(alex, mia.id(), -1_000_000, "All", "k1");
        adjust.adjust(alex, mia.id(), 1_000_000, "Again", "k2");
    }

    @Test
    void moreThanAWalletHoldsIsRefusedAtTheAmount() {
        household.give(mia, Integer.MAX_VALUE - 1_000_000);
        refusedAt("amount", sam, 1, "One more");
    }

    @Test
    void aReasonHas1To200LettersThatCanBeSeen() {
        for (var reason :
                new String[] {null, "", " \t\n", "\u200b", "x".repeat(201), "x".repeat(10_000)}) {
            refusedAt("reason", sam, 5, reason);
        }
        adjust.adjust(sam, mia.id(), 5, "x".repeat(200), "k");
        assertThat(newest().description()).hasSize(200);
    }

    @Test
    void whoWasErasedIsNotFound() {
        learners.erase(sam, mia.id(), "Mia");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> adjust.adjust(sam, mia.id(), 5, "Because", "k"));
    }

    @RepeatedTest(10)
    void erasingWhilePointsComeEndsWithoutALearnerAndWithoutAFault() {
        var lesson = studies.begin(mia, "science/solid-liquid-gas", 7, 5, Duration.ofSeconds(1));
        var outcomes =
                Races.run(
                        List.of(
                                () -> learners.erase(sam, mia.id(), "Mia"),
                                () -> adjust.adjust(sam, mia.id(), 5, "Dishes", "k1"),
                                () -> adjust.adjust(sam, mia.id(), -5, "Sweets", "k2"),
                                () -> take.finish(mia, lesson)));
        assertThat(outcomes.getFirst()).isNull();
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(NotFound.class));
        assertThat(ledger.everything(mia.id())).isEmpty();
    }

    @Test
    void aClockThatStepsADayEitherWayLosesAndDoublesNothing() {
        var first = studies.finish(mia, "science/solid-liquid-gas", 5, Duration.ofSeconds(1));
        clock.advance(Duration.ofDays(-1));
        adjust.adjust(sam, mia.id(), 7, "Set back", "back");
        adjust.adjust(sam, mia.id(), 7, "Set back", "back");
        var second = studies.finish(mia, "math/fractions.add-like", 3, Duration.ofSeconds(1));
        clock.advance(Duration.ofDays(2));
        adjust.adjust(sam, mia.id(), -3, "Set forward", "forward");
        adjust.adjust(sam, mia.id(), 7, "Set back", "back");
        assertThat(ledger.ofSource(mia.id(), first)).hasSize(2);
        assertThat(ledger.ofSource(mia.id(), second)).hasSize(2);
        var lines = ledger.lines(mia.id(), null, Integer.MAX_VALUE, 50);
        assertThat(lines.reversed()).extracting(Entry::at).isSorted();
        assertThat(lines).filteredOn(line -> line.description().startsWith("Set")).hasSize(2);
    }

    private Entry newest() {
        return ledger.lines(mia.id(), null, Integer.MAX_VALUE, 1).getFirst();
    }

    private void refusedAt(String field, Actor actor, Integer amount, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> adjust.adjust(actor, mia.id(), amount, reason, "refused"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
