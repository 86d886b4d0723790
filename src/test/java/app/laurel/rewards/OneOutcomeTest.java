package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.platform.Actor;
import app.laurel.points.Finding;
import app.laurel.points.Looked;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Tampering;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every request has exactly one outcome, and its points are where that says. */
@LaurelTest
class OneOutcomeTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal goals;
    @Autowired private JdbcTemplate jdbc;

    private Actor mia;
    private UUID pending;
    private UUID approved;
    private UUID rejected;
    private Tampering tampering;

    @BeforeEach
    void requestsOfEachState() throws SQLException {
        var sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        household.give(mia, 100);
        var film = toyshop.reward(sam, "Film night", 20);
        goals.put(mia, film, 15, "saved");
        approved = toyshop.request(mia, film);
        decide.approve(sam, approved);
        rejected = toyshop.request(mia, film);
        decide.reject(sam, rejected, "Not now");
        decide.cancel(mia, toyshop.request(mia, film));
        var reversed = toyshop.request(mia, film);
        decide.approve(sam, reversed);
        decide.undo(sam, reversed);
        pending = toyshop.request(mia, film);
        tampering = Tampering.with(jdbc);
    }

    @AfterEach
    void undo() throws SQLException {
        tampering.close();
    }

    @Test
    void i7HoldsForRequestsOfEachState() {
        var looked = new OneOutcome(tampering.eyes()).look(null);
        assertThat(looked.looked()).isEqualTo(5);
        assertThat(looked.findings()).isEmpty();
        assertThat(new OneOutcome(tampering.eyes()).look(Set.of(-1)).looked()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'status = ''REJECTED'', completed_at = now(), rejected_at = now()', 20 / 20, 20 / 0",
        "tokens_spent = 21, 21 / 0, 20 / 0",
        "'status = ''APPROVED'', completed_at = now()', 20 / 0, 20 / 0"
    })
    void i7AStateThatDoesNotFitItsLinesIsFound(String change, String expected, String found) {
        tampering.run("update reward_redemptions set " + change + " where id = ?", pending);
        assertThat(look().findings())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.learner()).isEqualTo(mia.id());
                            assertThat(one.subject()).isEqualTo(pending.toString());
                            assertThat(one.expected()).isEqualTo(expected);
                            assertThat(one.found()).isEqualTo(found);
                        });
    }

    @Test
    void i7PointsThatWereReturnedTwiceOrNeverTakenAreFound() {
        tampering.run(
                "update points_ledger set amount = 2 * amount where source_type = 'REDEMPTION_RETURN' and source_id = ?",
                rejected.toString());
        assertThat(look().findings())
                .extracting(Finding::subject, Finding::found)
                .containsExactly(tuple(rejected.toString(), "20 / 40"));
        tampering.run("delete from points_ledger where source_id = ?", rejected.toString());
        assertThat(look().findings())
                .extracting(Finding::subject, Finding::found)
                .containsExactly(tuple(rejected.toString(), "0 / 0"));
    }

    @Test
    void i7PointsOfARequestThatIsGoneAreFound() {
        tampering.run("delete from reward_redemptions where id = ?", approved);
        assertThat(look().findings())
                .extracting(Finding::subject, Finding::expected, Finding::found)
                .containsExactly(tuple(approved.toString(), "0 / 0", "20 / 0"));
    }

    private Looked look() {
        return new OneOutcome(tampering.eyes()).look(null);
    }
}
