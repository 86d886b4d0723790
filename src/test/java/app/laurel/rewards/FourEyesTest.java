package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.notices.NoticeLine;
import app.laurel.notices.ReadNotices;
import app.laurel.people.ChangeFamily;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepAccounts;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.points.Ledger;
import app.laurel.rewards.Agreement.Need;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** From a cost on two adults must agree: one alone never approves. */
@LaurelTest
@RecordApplicationEvents
class FourEyesTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private RequestReward requests;
    @Autowired private DecideRedemption decide;
    @Autowired private KeepRewards keep;
    @Autowired private KeepAccounts accounts;
    @Autowired private ChangeFamily change;
    @Autowired private FamilyDirectory directory;
    @Autowired private RequestQueue queue;
    @Autowired private Shop shop;
    @Autowired private ReadNotices notices;
    @Autowired private Ledger ledger;
    @Autowired private Books books;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private ApplicationEvents events;

    private Actor sam;
    private Actor kim;
    private Actor mia;
    private UUID skateboard;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        kim = household.coParent(sam, "Kim");
        mia = household.learner(sam, "Mia");
        household.give(mia, 300);
        skateboard = toyshop.reward(sam, "Skateboard", 100);
        toyshop.twoAgreeFrom(sam, 100);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void theOthersHearWhenOneNeedsTheirYesLessOften() {
        var lee = household.coParent(sam, "Lee");
        StatementCount.assertAtMost(8, () -> toyshop.twoAgreeFrom(kim, 500));
        toyshop.twoAgreeFrom(kim, 500);
        toyshop.twoAgreeFrom(kim, 50);
        toyshop.twoAgreeFrom(kim, null);
        toyshop.twoAgreeFrom(kim, 1000);
        for (var other : List.of(sam, lee)) {
            assertThat(notices.ofFamily(other).lines())
                    .extracting(NoticeLine::text)
                    .containsExactly(
                            "Kim decided that one parent is enough for every request. Before, two had to agree from 50 on.",
                            "Kim decided that two parents must agree from 500 on only. Before, it was from 100 on.");
        }
        assertThat(notices.ofFamily(kim).lines()).isEmpty();
        var stranger = household.parent("Robin");
        assertThat(notices.ofFamily(stranger).lines()).isEmpty();
        assertThatThrownBy(() -> notices.ofFamily(mia)).isInstanceOf(NotFound.class);
        var first = notices.ofFamily(sam).lines().getFirst().id();
        assertThatThrownBy(() -> notices.read(kim, first)).isInstanceOf(NotFound.class);
        notices.read(sam, first);
        assertThat(notices.ofFamily(sam).lines()).hasSize(1);
        notices.unread(sam, first);
        assertThat(notices.ofFamily(sam).lines()).hasSize(2);
    }

    @Test
    void theFirstYesIsKeptAndTheSecondOfSomebodyElseApproves() {
        var id = toyshop.request(mia, skateboard);
        assertThat(agreement(sam)).isEqualTo(new Agreement(Need.TWO, null, false));
        assertThat(decide.approve(sam, id)).isFalse();
        assertThat(toyshop.status(id)).isEqualTo("PENDING");
        assertThat(ledger.spendable(mia.id())).isEqualTo(200);
        assertThat(agreement(sam)).isEqualTo(new Agreement(Need.TWO, "Sam", true));
        assertThat(agreement(kim)).isEqualTo(new Agreement(Need.TWO, "Sam", false));
        assertThat(events.stream(RedemptionDecided.class)).isEmpty();
        assertThat(events.stream(SecondYesWanted.class))
                .containsExactly(
                        new SecondYesWanted(
                                sam.familyId(), sam.id(), "Sam", List.of("Skateboard")));

        assertThat(decide.approve(kim, id)).isTrue();
        assertThat(toyshop.status(id)).isEqualTo("APPROVED");
        var decided = queue.decided(sam, Position.START, 5).lines().getFirst();
        assertThat(decided.by()).isEqualTo("Kim");
        assertThat(decided.agreedBy()).isEqualTo("Sam");
        assertThat(decided.agreedByReader()).isTrue();
        assertThat(
                        jdbc.queryForObject(
                                "select agreed_at is not null from reward_redemptions",
                                Boolean.class))
                .isTrue();
    }

    @Test
    void theSamePersonTwiceIsOneYes() {
        var id = toyshop.request(mia, skateboard);
        decide.approve(sam, id);
        refused("rewards.agree.again", () -> decide.approve(sam, id));
        var all = decide.approveAll(sam, List.of(id));
        assertThat(all.approved()).isEmpty();
        assertThat(all.agreed()).isEmpty();
        assertThat(all.left()).hasSize(1);
        assertThat(toyshop.status(id)).isEqualTo("PENDING");
    }

    @Test
    void whatCostsLessNeedsOne() {
        var movie = toyshop.reward(sam, "Movie", 99);
        assertThat(decide.approve(sam, toyshop.request(mia, movie))).isTrue();
    }

    @Test
    void theCostIsThatOfTheRequest() {
        var id = toyshop.request(mia, skateboard);
        keep.change(sam, skateboard, toyshop.version(skateboard), Toyshop.details("S", 50));
        assertThat(decide.approve(sam, id)).isFalse();
        var movie = toyshop.reward(sam, "Movie", 60);
        var cheap = toyshop.request(mia, movie);
        keep.change(sam, movie, toyshop.version(movie), Toyshop.details("Movie", 500));
        assertThat(decide.approve(sam, cheap)).isTrue();
    }

    @Test
    void aYesCanBeTakenBackByWhoGaveIt() {
        var id = toyshop.request(mia, skateboard);
        decide.approve(sam, id);
        refused("rewards.agree.others", () -> decide.withdraw(kim, id));
        decide.withdraw(sam, id);
        decide.withdraw(sam, id);
        assertThat(agreement(kim).by()).isNull();
        assertThat(decide.approve(kim, id)).as("the first again").isFalse();
        assertThat(decide.approve(sam, id)).isTrue();
        refused("rewards.decided.APPROVED", () -> decide.withdraw(sam, id));
    }

    @Test
    void eitherMayRejectAndTheLearnerMayTakeItBack() {
        var id = toyshop.request(mia, skateboard);
        decide.approve(sam, id);
        decide.reject(kim, id, "not this year");
        assertThat(ledger.spendable(mia.id())).isEqualTo(300);
        refused("rewards.decided.REJECTED", () -> decide.approve(kim, id));
        var again = toyshop.request(mia, skateboard);
        decide.approve(sam, again);
        decide.reject(sam, again, null);
        var third = toyshop.request(mia, skateboard);
        decide.approve(kim, third);
        decide.cancel(mia, third);
        assertThat(ledger.spendable(mia.id())).isEqualTo(300);
    }

    @Test
    void limitsAreForTheYesThatApproves() {
        var jonas = household.learner(sam, "Jonas");
        household.give(jonas, 200);
        var last = toyshop.reward(sam, Toyshop.limited("Last", 150, 1, null, null, null));
        var first = toyshop.request(mia, last);
        var second = toyshop.request(jonas, last);
        decide.approve(sam, first);
        decide.approve(sam, second);
        decide.approve(kim, first);
        refused("rewards.rule.total.parent", () -> decide.approve(kim, second));
        assertThat(toyshop.status(second)).isEqualTo("PENDING");
        assertThat(agreement(kim)).isEqualTo(new Agreement(Need.TWO, "Sam", false));
    }

    @Test
    void whatIsWishedNowCountsAndOnlyATapDecides() {
        var id = toyshop.request(mia, skateboard);
        decide.approve(sam, id);
        toyshop.twoAgreeFrom(kim, null);
        assertThat(toyshop.status(id)).isEqualTo("PENDING");
        assertThat(agreement(sam)).isEqualTo(new Agreement(Need.ONE, "Sam", true));
        assertThat(decide.approve(sam, id)).isTrue();
        assertThat(queue.decided(sam, Position.START, 5).lines().getFirst().agreedBy())
                .as("one alone approved it")
                .isNull();

        var cheap = toyshop.request(mia, toyshop.reward(sam, "Movie", 20));
        toyshop.twoAgreeFrom(kim, 20);
        assertThat(decide.approve(kim, cheap)).as("raised after the request").isFalse();
    }

    @Test
    void whoIsAloneDecidesAloneUntilThereAreTwoAgain() {
        var id = toyshop.request(mia, skateboard);
        decide.approve(kim, id);
        accounts.disable(kim.id());
        assertThat(agreement(sam)).isEqualTo(new Agreement(Need.TWO_RESTS, null, false));
        assertThat(toyshop.status(id)).isEqualTo("PENDING");
        accounts.enable(kim.id());
        assertThat(agreement(sam)).isEqualTo(new Agreement(Need.TWO, "Kim", false));
        accounts.disable(kim.id());
        assertThat(decide.approve(sam, id)).isTrue();
    }

    @Test
    void theYesOfSomebodyWhoLeftDoesNotCount() {
        var lee = household.coParent(sam, "Lee");
        var id = toyshop.request(mia, skateboard);
        decide.approve(lee, id);
        accounts.disable(lee.id());
        assertThat(decide.approve(sam, id)).isFalse();
        assertThat(agreement(kim)).isEqualTo(new Agreement(Need.TWO, "Sam", false));
        assertThat(decide.approve(kim, id)).isTrue();
    }

    @Test
    void anAdministratorFromElsewhereIsNoSecondParent() {
        var robin = household.administrator("Robin");
        var id = toyshop.request(mia, skateboard);
        decide.approve(sam, id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decide.approve(robin, id));
        accounts.disable(kim.id());
        assertThat(agreement(sam).need()).isEqualTo(Need.TWO_RESTS);
    }

    @Test
    void theRuleThatApprovesByItselfNeverMeetsIt() {
        var settings = directory.settings(sam);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> change.change(sam, settings, wishes(101, 100)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("twoAgreeFrom"));
        for (var wrong : new int[] {0, -1, 1_000_001}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> change.change(sam, settings, wishes(null, wrong)))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("twoAgreeFrom"));
        }
        change.change(sam, settings, wishes(100, 100));
        assertThat(requests.request(mia, UUID.randomUUID(), skateboard, null)).isFalse();
        assertThatThrownBy(() -> jdbc.update("update families set auto_approve_below = 101"))
                .hasMessageContaining("families_two_agree_above_rule");
    }

    @Test
    void approveAllAgreesToWhatNeedsTwo() {
        var movie = toyshop.reward(sam, "Movie", 20);
        var both = toyshop.request(mia, skateboard);
        var one = toyshop.request(mia, movie);
        var outcome = decide.approveAll(sam, List.of(both, one));
        assertThat(outcome.approved()).containsExactly(one);
        assertThat(outcome.agreed()).containsExactly(both);
        assertThat(outcome.left()).isEmpty();
    }

    @Test
    void undoByOneOfThemReturnsThePoints() {
        var id = toyshop.request(mia, skateboard);
        decide.approve(sam, id);
        decide.approve(kim, id);
        decide.undo(kim, id);
        assertThat(toyshop.status(id)).isEqualTo("REVERSED");
        assertThat(ledger.spendable(mia.id())).isEqualTo(300);
    }

    @Test
    void theLearnerSeesWhoSaidYes() {
        toyshop.request(mia, skateboard);
        decide.approve(sam, queue.overview(sam, 1).waiting().getFirst().id());
        var item = shop.window(mia).items().getFirst();
        assertThat(item.agreedBy()).isEqualTo("Sam");
        assertThat(item.twoDecide()).isTrue();
        assertThat(shop.history(mia, Position.START, 5).lines().getFirst().agreedBy())
                .isEqualTo("Sam");
    }

    @Test
    void theDatabaseKnowsThatTwoAreTwo() {
        var id = toyshop.request(mia, skateboard);
        decide.approve(sam, id);
        decide.approve(kim, id);
        assertThatThrownBy(
                        () ->
                                jdbc.update(
                                        "update reward_redemptions set agreed_by = decided_by where id = ?",
                                        id))
                .hasMessageContaining("reward_redemptions_two_people");
    }

    private Agreement agreement(Actor reader) {
        return queue.overview(reader, 5).waiting().getFirst().agreement();
    }

    private ChangeFamily.Wishes wishes(Integer approveBelow, Integer twoFrom) {
        return ChangeFamily.Wishes.of(directory.settings(sam)).approving(approveBelow, twoFrom);
    }

    private static void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
