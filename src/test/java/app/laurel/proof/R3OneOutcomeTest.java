package app.laurel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.points.SourceType;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.Toyshop;
import app.laurel.shell.Text;
import app.laurel.support.Auditor;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Proof;
import app.laurel.support.Races;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * One parent approves, the other rejects and the child cancels, all at once: one outcome, and the
 * other two are told which and by whom.
 */
@LaurelTest
class R3OneOutcomeTest {

    private static final int COST = 7;

    /** What a loser reads after each outcome. */
    private static final Map<String, String> TOLD =
            Map.of(
                    "APPROVED", "Sam already approved this.",
                    "REJECTED", "Kim already said “not now”.",
                    "CANCELLED", "Mia already took this request back.");

    @Autowired private ApplicationContext laurel;
    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private DecideRedemption decide;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    private final int races = Proof.size(40, 1_000);

    private Actor mother;
    private Actor father;
    private Actor mia;

    @BeforeEach
    void family() {
        mother = household.parent("Sam");
        father = household.coParent(mother, "Kim");
        mia = household.learner(mother, "Mia");
    }

    @Test
    void eachRequestHasExactlyOneAndTheLosersAreToldWhich() {
        var film = toyshop.reward(mother, "Film", COST);
        household.give(mia, COST * races);
        var outcomes = new TreeMap<String, Integer>();
        for (var race = 0; race < races; race++) {
            outcomes.merge(race(toyshop.request(mia, film)), 1, Integer::sum);
        }
        Proof.report("R3 %d races of approve, reject and cancel: %s", races, outcomes);
        var approved = outcomes.getOrDefault("APPROVED", 0);
        assertThat(ledger.spendable(mia.id())).isEqualTo(COST * (races - approved));
        books.mustBalance();
        assertThat(Auditor.violationsIn(laurel)).isEmpty();
    }

    private String race(UUID request) {
        var failures =
                Races.run(
                        List.of(
                                () -> decide.approve(mother, request),
                                () -> decide.reject(father, request, "Not today"),
                                () -> decide.cancel(mia, request)));
        var outcome = toyshop.status(request);
        var winner = List.of("APPROVED", "REJECTED", "CANCELLED").indexOf(outcome);
        assertThat(failures.get(winner)).as(outcome).isNull();
        for (var loser = 0; loser < failures.size(); loser++) {
            if (loser != winner) {
                assertThat(failures.get(loser))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal ->
                                        assertThat(Text.of(refusal.key(), refusal.arguments()))
                                                .isEqualTo(TOLD.get(outcome)));
            }
        }
        assertThat(ledger.ofSource(mia.id(), request.toString()))
                .extracting(Entry::source)
                .containsExactlyInAnyOrder(
                        outcome.equals("APPROVED")
                                ? new SourceType[] {SourceType.REDEMPTION}
                                : new SourceType[] {
                                    SourceType.REDEMPTION, SourceType.REDEMPTION_RETURN
                                });
        return outcome;
    }
}
