package app.laurel.rewards;

import static app.laurel.support.StatementCount.assertAtMost;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements each command and each page needs, in a family where much has happened. */
@LaurelTest
class RewardStatementsTest {

    private static final int COMMAND = 8;

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private KeepRewards keep;
    @Autowired private RequestReward requests;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal save;
    @Autowired private RewardCatalogue catalogue;
    @Autowired private RequestQueue queue;
    @Autowired private Shop shop;
    @Autowired private Goals goals;
    @Autowired private OfferStarters starters;
    @Autowired private PriceMeaning prices;
    @Autowired private FamilyDirectory directory;
    @Autowired private Ledger ledger;

    private Actor sam;
    private final List<Actor> children = new ArrayList<>();
    private UUID board;

    @BeforeEach
    void busyFamily() {
        sam = household.parent("Sam");
        children.clear();
        board = toyshop.reward(sam, Toyshop.limited("Board", 20, 50, 20, 5, Period.WEEK));
        for (var name : List.of("Mia", "Jonas", "Ada", "Lee")) {
            var child = household.learner(sam, name);
            household.give(child, 1_000);
            children.add(child);
            for (int i = 0; i < 3; i++) {
                decide.approve(sam, toyshop.request(child, board));
            }
            save.put(child, board, 15, "k");
        }
    }

    @Test
    void requesting() {
        assertAtMost(COMMAND, () -> toyshop.request(children.getFirst(), board));
        toyshop.approveBelow(sam, 100);
        assertAtMost(COMMAND, () -> toyshop.request(children.getLast(), board));
    }

    @Test
    void deciding() {
        var ids = children.stream().map(child -> toyshop.request(child, board)).toList();
        assertAtMost(COMMAND, () -> decide.reject(sam, ids.get(0), "later"));
        assertAtMost(COMMAND, () -> decide.cancel(children.get(1), ids.get(1)));
        assertAtMost(COMMAND, () -> decide.approve(sam, ids.get(2)));
        assertAtMost(COMMAND, () -> decide.fulfil(sam, ids.get(2)));
        assertAtMost(COMMAND, () -> decide.unfulfil(sam, ids.get(2)));
        assertAtMost(COMMAND, () -> decide.undo(sam, ids.get(2)));
    }

    @Test
    void agreeing() {
        var kim = household.coParent(sam, "Kim");
        toyshop.twoAgreeFrom(sam, 20);
        var ids = children.stream().map(child -> toyshop.request(child, board)).toList();
        assertAtMost(COMMAND, () -> decide.approveAll(sam, ids));
        assertAtMost(COMMAND, () -> decide.withdraw(sam, ids.getFirst()));
        assertAtMost(COMMAND, () -> decide.approveAll(kim, ids));
        assertAtMost(4, () -> queue.overview(sam, 10));
        assertAtMost(4, () -> shop.window(children.getFirst()));
    }

    @Test
    void approvingAll() {
        var more = toyshop.reward(sam, "More", 5);
        var ids = new ArrayList<UUID>();
        for (var child : children) {
            ids.add(toyshop.request(child, board));
            ids.add(toyshop.request(child, more));
        }
        assertAtMost(COMMAND, () -> decide.approveAll(sam, ids));
    }

    @Test
    void saving() {
        var mia = children.getFirst();
        var first = toyshop.reward(sam, "First", 50);
        assertAtMost(COMMAND, () -> save.put(mia, first, 5, "first"));
        assertAtMost(COMMAND, () -> save.put(mia, first, 5, "second"));
        assertAtMost(COMMAND, () -> save.takeBack(mia, first, 5, "third"));
    }

    @Test
    void keeping() {
        var mia = children.getFirst();
        assertAtMost(COMMAND, () -> keep.add(sam, UUID.randomUUID(), Toyshop.only("New", 5, mia)));
        assertAtMost(COMMAND, () -> keep.change(sam, board, 0, Toyshop.only("Board", 10, mia)));
        assertAtMost(COMMAND, () -> keep.restore(sam, board));
        assertAtMost(COMMAND, () -> starters.accept(sam, Set.of(StarterReward.values())));
    }

    @Test
    void archivingWithRequestsAndSavings() {
        children.stream().limit(2).forEach(child -> toyshop.request(child, board));
        assertAtMost(COMMAND, () -> keep.archive(sam, board));
    }

    @Test
    void reading() {
        var mia = children.getFirst();
        children.forEach(child -> toyshop.request(child, board));
        assertAtMost(1, () -> catalogue.items(sam));
        assertAtMost(3, () -> catalogue.shelf(sam));
        assertAtMost(4, () -> queue.overview(sam, 10));
        assertAtMost(2, () -> queue.decided(sam, Position.START, 10));
        assertAtMost(4, () -> shop.window(mia));
        assertAtMost(2, () -> shop.history(mia, Position.START, 10));
        assertAtMost(3, () -> goals.mine(mia));
        var roster = directory.roster(sam);
        var learners = roster.learners();
        var balances = ledger.balances(learners.stream().map(one -> one.id()).toList());
        assertAtMost(1, () -> queue.waiting(sam, roster.grownUps(), learners, balances));
        assertAtMost(1, () -> prices.earners(learners));
    }
}
