package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request changes its state only along the arrows that there are. */
class RedemptionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");
    private static final int ADULT = 1;
    private static final int LEARNER = 2;

    private enum Move {
        APPROVE(
                d -> d.approve(ADULT, null, NOW),
                RedemptionStatus.APPROVED,
                Set.of(RedemptionStatus.PENDING)),
        REJECT(
                d -> d.reject(ADULT, "later", NOW),
                RedemptionStatus.REJECTED,
                Set.of(RedemptionStatus.PENDING)),
        CANCEL(
                d -> d.cancel(LEARNER, NOW),
                RedemptionStatus.CANCELLED,
                Set.of(RedemptionStatus.PENDING)),
        REVERSE(
                d -> d.reverse(ADULT, null, NOW),
                RedemptionStatus.REVERSED,
                Set.of(RedemptionStatus.APPROVED)),
        FULFIL(d -> d.fulfil(NOW), RedemptionStatus.APPROVED, Set.of(RedemptionStatus.APPROVED)),
        UNFULFIL(
                Redemption::unfulfil, RedemptionStatus.APPROVED, Set.of(RedemptionStatus.APPROVED));

        private final Consumer<Redemption> move;
        private final RedemptionStatus to;
        private final Set<RedemptionStatus> from;

        Move(Consumer<Redemption> move, RedemptionStatus to, Set<RedemptionStatus> from) {
            this.move = move;
            this.to = to;
            this.from = from;
        }
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void movesOnlyFromWhereItMay(Move move) {
        for (var status : RedemptionStatus.values()) {
            var redemption = in(status);
            if (move.from.contains(status)) {
                move.move.accept(redemption);
                assertThat(redemption.status()).isEqualTo(move.to);
            } else {
                assertThatIllegalStateException()
                        .as(move + " from " + status)
                        .isThrownBy(() -> move.move.accept(redemption));
                assertThat(redemption.status()).isEqualTo(status);
            }
        }
    }

    @Test
    void whatWasDeliveredIsNotReversed() {
        var redemption = in(RedemptionStatus.APPROVED);
        redemption.fulfil(NOW);
        assertThatIllegalStateException().isThrownBy(() -> redemption.reverse(ADULT, null, NOW));
        redemption.unfulfil();
        redemption.reverse(ADULT, null, NOW);
        assertThat(redemption.status()).isEqualTo(RedemptionStatus.REVERSED);
    }

    @Test
    void deliveringTwiceKeepsTheFirstTime() {
        var redemption = in(RedemptionStatus.APPROVED);
        redemption.fulfil(NOW);
        redemption.fulfil(NOW.plusSeconds(9));
        assertThat(redemption.fulfilledAt()).isEqualTo(NOW);
    }

    @Test
    void remembersWhoDecided() {
        assertThat(in(RedemptionStatus.REJECTED).decidedBy()).isEqualTo(ADULT);
        assertThat(in(RedemptionStatus.CANCELLED).decidedBy()).isEqualTo(LEARNER);
        assertThat(in(RedemptionStatus.PENDING).decidedBy()).isNull();
    }

    @Test
    void theLastWordsOfAYesStay() {
        var redemption = in(RedemptionStatus.PENDING);
        redemption.agree(ADULT, "Have fun", NOW);
        redemption.approve(3, null, NOW);
        assertThat(redemption.parentNote()).isEqualTo("Have fun");
        redemption.reverse(ADULT, null, NOW);
        assertThat(redemption.parentNote()).as("nobody says yes any more").isNull();
        var other = in(RedemptionStatus.PENDING);
        other.agree(ADULT, "Have fun", NOW);
        other.withdrawAgreement();
        assertThat(other.parentNote()).isNull();
        other.agree(ADULT, "Have fun", NOW);
        other.approve(3, "On Sunday", NOW);
        assertThat(other.parentNote()).isEqualTo("On Sunday");
        assertThat(other.agreedBy()).isEqualTo(ADULT);
    }

    @Test
    void isSettledAfterThirtyDays() {
        var redemption = in(RedemptionStatus.APPROVED);
        assertThat(redemption.isSettled(NOW.plus(Duration.ofDays(30)))).isFalse();
        assertThat(redemption.isSettled(NOW.plus(Duration.ofDays(30)).plusMillis(1))).isTrue();
    }

    private static Redemption in(RedemptionStatus status) {
        var reward = new Reward(UUID.randomUUID(), 1, Toyshop.details("Movie", 7), NOW);
        var redemption = new Redemption(UUID.randomUUID(), LEARNER, reward, 0, null, NOW);
        switch (status) {
            case PENDING -> {}
            case APPROVED -> redemption.approve(ADULT, null, NOW);
            case REJECTED -> redemption.reject(ADULT, null, NOW);
            case CANCELLED -> redemption.cancel(LEARNER, NOW);
            case REVERSED -> {
                redemption.approve(ADULT, null, NOW);
                redemption.reverse(ADULT, null, NOW);
            }
        }
        return redemption;
    }
}
