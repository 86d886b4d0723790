package app.laurel.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.laurel.platform.Refusal;
import app.laurel.platform.database.DatabaseUrl;
import app.laurel.points.Ledger;
import app.laurel.proof.Wishes.Wish;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Books;
import app.laurel.support.CuttingProxy;
import app.laurel.support.CuttingProxy.Cut;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Proof;
import app.laurel.support.Restarted;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The connection to the database is cut around a commit, and nobody knows whether it came to be:
 * whoever repeats the request has it once, and the answer of the first time.
 */
@LaurelTest
class R7CutAfterCommitTest {

    @Autowired private ApplicationContext laurel;
    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    @Value("${DATABASE_URL}")
    private String database;

    private final int rounds = Proof.size(3, 250);

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndHasOneEffect() throws Exception {
        var family = new Wishes(household, toyshop);
        var hosts = DatabaseUrl.parse(database).hosts();
        try (var proxy = CuttingProxy.before(hosts);
                var behind = Restarted.on(database.replace(hosts, proxy.address()))) {
            var began = System.nanoTime();
            for (var round = 0; round < rounds; round++) {
                for (var wish : family.all()) {
                    for (var cut : Cut.values()) {
                        mustHappenOnce(family, wish, cut, proxy, behind);
                    }
                }
                anApprovalMustHappenOnce(family, proxy, behind);
            }
            Proof.report(
                    "R7 %d connections cut around a commit in %.1f s",
                    proxy.cuts(), (System.nanoTime() - began) / 1e9);
            assertThat(proxy.cuts())
                    .isEqualTo(rounds * (family.all().size() * Cut.values().length + 1));
        }
        books.mustBalance();
    }

    private void mustHappenOnce(
            Wishes family, Wish wish, Cut cut, CuttingProxy proxy, ApplicationContext behind) {
        var what = wish.name() + ", cut " + cut;
        var key = UUID.randomUUID().toString();
        var before = lines(family);
        proxy.cutNext(cut);
        var failure = catchThrowable(() -> wish.ask().of(behind, key));
        if (failure == null) {
            // The answer was faster than the cut
            assertThat(cut).as(what).isEqualTo(Cut.WHILE_COMMITTING);
        } else {
            assertThat(failure).as(what).isNotInstanceOf(Refusal.class);
        }
        switch (cut) {
            case BEFORE_COMMIT -> assertThat(lines(family)).as(what).isEqualTo(before);
            case AFTER_COMMIT ->
                    assertThat(lines(family)).as(what).isEqualTo(before + wish.lines());
            case WHILE_COMMITTING ->
                    assertThat(lines(family)).as(what).isIn(before, before + wish.lines());
        }
        var again = failure == null ? patiently(wish, behind, key) : wish.ask().of(behind, key);
        assertThat(wish.ask().of(laurel, key)).as(what).isEqualTo(again);
        assertThat(lines(family)).as(what).isEqualTo(before + wish.lines());
    }

    /** The answer came before the cut, which then meets who next has the same connection. */
    private static Object patiently(Wish wish, ApplicationContext behind, String key) {
        try {
            return wish.ask().of(behind, key);
        } catch (DataAccessException | TransactionException cut) {
            return wish.ask().of(behind, key);
        }
    }

    /** It has no key of its own: the request has one outcome, and who repeats it is told. */
    private void anApprovalMustHappenOnce(
            Wishes family, CuttingProxy proxy, ApplicationContext behind) {
        var request =
                toyshop.request(family.learner(), toyshop.reward(family.parent(), "Concert", 20));
        var decide = behind.getBean(DecideRedemption.class);
        proxy.cutNext(Cut.AFTER_COMMIT);
        assertThat(catchThrowable(() -> decide.approve(family.parent(), request)))
                .isNotNull()
                .isNotInstanceOf(Refusal.class);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decide.approve(family.parent(), request))
                .withMessage("rewards.decided.APPROVED");
        assertThat(toyshop.status(request)).isEqualTo("APPROVED");
    }

    private int lines(Wishes family) {
        return ledger.heads(family.learner().id()).stream().mapToInt(head -> head.rows()).sum();
    }
}
