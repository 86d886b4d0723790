package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.points.SourceType;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Adding, changing, archiving and restoring rewards, and the starter rewards. */
@LaurelTest
class KeepRewardsTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private KeepRewards keep;
    @Autowired private RewardCatalogue catalogue;
    @Autowired private OfferStarters starters;
    @Autowired private SaveForGoal goals;
    @Autowired private DecideRedemption decide;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    private Actor parent;
    private Actor mia;
    private Actor jonas;

    @BeforeEach
    void family() {
        parent = household.parent("Sam");
        mia = household.learner(parent, "Mia");
        jonas = household.learner(parent, "Jonas");
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void keepsEverythingThatWasTyped() {
        var id = UUID.randomUUID();
        var details =
                new RewardDetails(
                        "Movie night",
                        "With popcorn",
                        120,
                        RewardCategory.SCREEN_TIME,
                        "🍿",
                        "sun",
                        Set.of(mia.id(), jonas.id()),
                        9,
                        4,
                        2,
                        Period.MONTH);
        keep.add(parent, id, details);
        var item = catalogue.item(parent, id);
        assertThat(item.details()).isEqualTo(details);
        assertThat(item.active()).isTrue();
        keep.change(parent, id, item.version(), Toyshop.only("Kino", 80, jonas));
        assertThat(catalogue.item(parent, id).details()).isEqualTo(Toyshop.only("Kino", 80, jonas));
        keep.change(parent, id, item.version() + 1, Toyshop.details("Kino", 80));
        assertThat(catalogue.item(parent, id).details().learners()).isNull();
    }

    @Test
    void addingTwiceIsOneReward() {
        var id = UUID.randomUUID();
        keep.add(parent, id, Toyshop.details("Movie", 5));
        keep.add(parent, id, Toyshop.details("Movie", 5));
        assertThat(catalogue.items(parent)).hasSize(1);
    }

    @Test
    void theSecondOfTwoOpenFormsDoesNotOverwriteTheFirst() {
        var id = toyshop.reward(parent, "Movie", 5);
        keep.change(parent, id, 0, Toyshop.details("Movie night", 6));
        refused(
                "rewards.form.changedMeanwhile",
                () -> keep.change(parent, id, 0, Toyshop.details("Cinema", 7)));
        assertThat(catalogue.item(parent, id).details().title()).isEqualTo("Movie night");
    }

    @Test
    void anApprovalMeanwhileDoesNotMakeAnOpenFormStale() {
        household.give(mia, 5);
        var id = toyshop.reward(parent, "Movie", 5);
        decide.approve(parent, toyshop.request(mia, id));
        keep.change(parent, id, 0, Toyshop.details("Cinema", 7));
        assertThat(catalogue.item(parent, id).approved()).isEqualTo(1);
    }

    @Test
    void aLimitBelowWhatWasGivenIsRefusedAtItsField() {
        household.give(mia, 10);
        var id = toyshop.reward(parent, "Movie", 5);
        decide.approve(parent, toyshop.request(mia, id));
        decide.approve(parent, toyshop.request(mia, id));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                keep.change(
                                        parent,
                                        id,
                                        0,
                                        Toyshop.limited("Movie", 5, 1, null, null, null)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("maxTotal"));
    }

    @Test
    void savingsAboveALoweredCostCanBeSpentAgain() {
        household.give(mia, 10);
        household.give(jonas, 10);
        var id = toyshop.reward(parent, "Skateboard", 10);
        goals.put(mia, id, 8, "a");
        goals.put(jonas, id, 3, "a");
        keep.change(parent, id, 0, Toyshop.details("Skateboard", 5));
        assertThat(ledger.spendable(mia.id())).isEqualTo(5);
        assertThat(ledger.spendable(jonas.id())).isEqualTo(7);
        assertThat(ledger.savedForAny(List.of(id)))
                .extracting(b -> b.points())
                .containsExactly(5, 3);
    }

    @Test
    void savingsOfWhoMayNotHaveItAnyMoreCanBeSpentAgain() {
        household.give(mia, 10);
        household.give(jonas, 10);
        var id = toyshop.reward(parent, "Skateboard", 10);
        goals.put(mia, id, 8, "a");
        goals.put(jonas, id, 3, "a");
        keep.change(parent, id, 0, Toyshop.only("Skateboard", 10, jonas));
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
        assertThat(ledger.savedForAny(List.of(id)))
                .extracting(b -> b.learnerId())
                .containsExactly(jonas.id());
    }

    @Test
    void archivingAnswersRequestsAndGivesSavingsBack() {
        household.give(mia, 10);
        household.give(jonas, 10);
        var id = toyshop.reward(parent, "Skateboard", 8);
        goals.put(mia, id, 6, "a");
        goals.put(jonas, id, 5, "a");
        var request = toyshop.request(mia, id);
        var archived = keep.archive(parent, id);
        assertThat(archived).isEqualTo(new KeepRewards.Archived(1, 1));
        assertThat(toyshop.status(request)).isEqualTo("REJECTED");
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
        assertThat(ledger.spendable(jonas.id())).isEqualTo(10);
        assertThat(ledger.everything(jonas.id()))
                .filteredOn(entry -> entry.source() == SourceType.GOAL_RETURN)
                .extracting(Entry::amount)
                .containsExactlyInAnyOrder(5, -5);
        assertThat(catalogue.item(parent, id).active()).isFalse();
        assertThat(keep.archive(parent, id)).isEqualTo(new KeepRewards.Archived(0, 0));
    }

    @Test
    void archivesAgainAfterRestoring() {
        household.give(mia, 10);
        var id = toyshop.reward(parent, "Skateboard", 8);
        goals.put(mia, id, 6, "a");
        keep.archive(parent, id);
        keep.restore(parent, id);
        goals.put(mia, id, 2, "b");
        keep.archive(parent, id);
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
        keep.restore(parent, id);
        keep.restore(parent, id);
        assertThat(catalogue.item(parent, id).active()).isTrue();
    }

    @Test
    void startersAreOfferedOnceAFamilyHasALearner() {
        var alone = household.parent("Pat");
        assertThat(starters.offered(alone)).isEmpty();
        assertThat(starters.offered(parent)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void startersAreTakenOnce() {
        var picked = EnumSet.of(StarterReward.MOVIE_NIGHT, StarterReward.GAMES);
        assertThat(starters.accept(parent, picked)).isTrue();
        assertThat(starters.accept(parent, picked)).isFalse();
        assertThat(catalogue.items(parent))
                .extracting(item -> item.details().title())
                .containsExactly("30 minutes of games", "Movie night");
        assertThat(starters.offered(parent)).isEmpty();
    }

    @Test
    void startersCanBeDeclined() {
        starters.accept(parent, Set.of());
        assertThat(catalogue.items(parent)).isEmpty();
        assertThat(starters.offered(parent)).isEmpty();
    }

    private static void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
