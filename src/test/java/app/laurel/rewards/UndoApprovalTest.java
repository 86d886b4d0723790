package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditFilter;
import app.laurel.platform.AuditLine;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Refusal;
import app.laurel.points.Ledger;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may undo an approval how, and what everybody reads about it. */
@LaurelTest
class UndoApprovalTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private DecideRedemption decide;
    @Autowired private RequestQueue queue;
    @Autowired private Shop shop;
    @Autowired private Ledger ledger;
    @Autowired private AuditLog audit;
    @Autowired private Books books;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor kim;
    private Actor mia;
    private UUID id;

    @BeforeEach
    void samApproves() {
        sam = household.parent("Sam");
        kim = household.coParent(sam, "Kim");
        mia = household.learner(sam, "Mia");
        household.give(mia, 10);
        id = toyshop.request(mia, toyshop.reward(sam, "Movie", 7));
        decide.approve(sam, id);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void whoApprovedNeedsNoReasonForTenMinutes() {
        clock.advance(Duration.ofMinutes(9));
        assertThat(decided(sam).oneTap()).isTrue();
        assertThat(decided(kim).oneTap()).isFalse();
        decide.undo(sam, id);
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
        assertThat(newestLine()).isEqualTo("“Movie”: the approval was undone");
        assertThat(decided(sam).parentNote()).isNull();
    }

    @Test
    void laterEverybodyGivesAReasonThatTheLearnerReads() {
        clock.advance(Duration.ofMinutes(11));
        assertThat(decided(sam).undoable()).isTrue();
        assertThat(decided(sam).oneTap()).isFalse();
        needsReason(sam, null);
        needsReason(sam, "x".repeat(201));
        decide.undo(sam, id, " The cinema \n is closed ");
        assertThat(newestLine())
                .isEqualTo("“Movie”: the approval was undone – The cinema is closed");
        assertThat(shop.history(mia, Position.START, 5).lines().getFirst())
                .satisfies(
                        request -> {
                            assertThat(request.status()).isEqualTo(RedemptionStatus.REVERSED);
                            assertThat(request.parentNote()).isEqualTo("The cinema is closed");
                            assertThat(request.by()).isEqualTo("Sam");
                        });
    }

    @Test
    void anotherAdultGivesAReasonFromTheBeginning() {
        needsReason(kim, "  ");
        assertThat(toyshop.status(id)).isEqualTo("APPROVED");
        decide.undo(kim, id, "Not on a school night");
        assertThat(newestLine()).endsWith("Not on a school night");
        assertThat(audit.lines(AuditFilter.ALL, Long.MAX_VALUE, 1).getFirst())
                .extracting(AuditLine::action, AuditLine::actor, AuditLine::detail)
                .containsExactly("APPROVAL_UNDONE", "Kim", "Movie\nNot on a school night");
    }

    @Test
    void whatARuleApprovedTakesAReason() {
        toyshop.approveBelow(sam, 5);
        id = toyshop.request(mia, toyshop.reward(sam, "Sticker", 2));
        needsReason(sam, null);
        decide.undo(sam, id, "Too many stickers");
        assertThat(ledger.spendable(mia.id())).isEqualTo(3);
    }

    @RepeatedTest(3)
    void aDoubleClickReturnsThePointsOnce() {
        var outcomes = Races.run(Collections.nCopies(6, () -> decide.undo(sam, id)));
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(1);
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .allSatisfy(failure -> assertThat(failure).hasMessage("rewards.decided.REVERSED"));
        assertThat(ledger.spendable(mia.id())).isEqualTo(10);
    }

    private DecidedRequest decided(Actor reader) {
        return queue.decided(reader, Position.START, 1).lines().getFirst();
    }

    private String newestLine() {
        return ledger.lines(mia.id(), null, Integer.MAX_VALUE, 1).getFirst().description();
    }

    private void needsReason(Actor actor, String given) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decide.undo(actor, id, given))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reason"));
    }
}
