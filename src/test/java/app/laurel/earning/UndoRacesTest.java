package app.laurel.earning;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.points.SourceType;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A line is undone once, by the figure that was shown, whoever does what at the same moment. */
@LaurelTest
class UndoRacesTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private SaveForGoal save;
    @Autowired private AdjustPoints adjust;
    @Autowired private UndoLine undo;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    private Actor sam;
    private Actor kim;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        kim = household.coParent(sam, "Kim");
        mia = household.learner(sam, "Mia");
        household.give(mia, 100);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @RepeatedTest(5)
    void aDoubleClickAndASecondTabUndoOnce() {
        var line = adjust.adjust(sam, mia.id(), 12, "Helped", "k");
        var outcomes =
                Races.run(Collections.nCopies(8, () -> undo.undo(sam, mia.id(), line, -12, null)));
        assertThat(outcomes).containsOnlyNulls();
        assertThat(reversals()).hasSize(1);
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
    }

    @RepeatedTest(5)
    void oneOfTwoParentsUndoesAndTheOtherIsToldSo() {
        var line = adjust.adjust(sam, mia.id(), 12, "Helped", "k");
        var outcomes =
                Races.run(
                        List.of(
                                () -> undo.undo(sam, mia.id(), line, -12, "Sam"),
                                () -> undo.undo(kim, mia.id(), line, -12, "Kim")));
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(1);
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessage("earning.undo.already"));
        assertThat(reversals()).hasSize(1);
    }

    @RepeatedTest(10)
    void whileTheLearnerSpendsItIsTheShownFigureOrNothing() {
        var line = adjust.adjust(sam, mia.id(), 12, "Helped", "k");
        adjust.adjust(sam, mia.id(), -106, "Nearly all", "k2");
        var goal = toyshop.reward(sam, "Skateboard", 50);
        var runners = new ArrayList<Runnable>();
        runners.add(() -> undo.undo(sam, mia.id(), line, -6, "Oops"));
        runners.add(() -> undo.undo(kim, mia.id(), line, -6, "Oops"));
        runners.add(() -> save.put(mia, goal, 2, "a"));
        runners.add(() -> adjust.adjust(kim, mia.id(), 9, "Dishes", "k3"));
        Collections.shuffle(runners);
        var outcomes = Races.run(runners);
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refusal.class));
        assertThat(reversals()).hasSizeLessThan(2);
        assertThat(reversals()).extracting(Entry::amount).allMatch(amount -> amount == -6);
    }

    private List<Entry> reversals() {
        return ledger.everything(mia.id()).stream()
                .filter(entry -> entry.source() == SourceType.REVERSAL)
                .toList();
    }
}
