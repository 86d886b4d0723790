package app.laurel.rewards;

import app.laurel.points.Undoing;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * One request of a learner for a reward. Its points were taken when it was made, at the cost of
 * that moment; its state changes only by the methods here, and never twice from PENDING.
 */
@Entity
@Table(name = "reward_redemptions")
class Redemption implements Persistable<UUID> {

    /** How long an approval can be undone. */
    static final Duration UNDO_TIME = Duration.ofDays(30);

    @Id private UUID id;
    private int learnerId;
    private UUID rewardId;
    private int tokensSpent;
    private int fromGoal;

    @Enumerated(EnumType.STRING)
    private RedemptionStatus status = RedemptionStatus.PENDING;

    private Instant requestedAt;
    private @Nullable Instant completedAt;
    private @Nullable Instant approvedAt;
    private @Nullable Instant rejectedAt;
    private @Nullable Instant fulfilledAt;
    private @Nullable Integer decidedBy;
    private @Nullable Integer agreedBy;
    private @Nullable Instant agreedAt;
    private @Nullable String parentNotes;
    private @Nullable String learnerNotes;

    @Transient private boolean fresh = true;

    protected Redemption() {}

    Redemption(
            UUID id,
            int learnerId,
            Reward reward,
            int fromGoal,
            @Nullable String note,
            Instant now) {
        this.id = id;
        this.learnerId = learnerId;
        this.rewardId = reward.getId();
        this.tokensSpent = reward.cost();
        this.fromGoal = fromGoal;
        this.learnerNotes = note;
        this.requestedAt = now;
    }

    /** What one learner gave for a goal that the family reached: granted as soon as it is made. */
    static Redemption share(int learnerId, Reward goal, int points, int adult, Instant now) {
        var share = new Redemption(UUID.randomUUID(), learnerId, goal, points, null, now);
        share.tokensSpent = points;
        share.approve(adult, null, now);
        share.fulfil(now);
        return share;
    }

    /** The first of two adults says yes, with these words to the learner; it waits on. */
    void agree(int adult, @Nullable String note, Instant now) {
        requireStatus(RedemptionStatus.PENDING);
        agreedBy = adult;
        agreedAt = now;
        parentNotes = note;
    }

    /** As if nobody had said yes yet. */
    void withdrawAgreement() {
        requireStatus(RedemptionStatus.PENDING);
        forgetAgreement();
        parentNotes = null;
    }

    private void forgetAgreement() {
        agreedBy = null;
        agreedAt = null;
    }

    /**
     * Grants it. Who agreed first stays beside it, unless that is the same person.
     *
     * @param adult who decided, or null when the family's rule did
     * @param note words to the learner, or null for those of who agreed first
     */
    void approve(@Nullable Integer adult, @Nullable String note, Instant now) {
        complete(RedemptionStatus.PENDING, RedemptionStatus.APPROVED, adult, now);
        if (adult != null && adult.equals(agreedBy)) {
            forgetAgreement();
        }
        approvedAt = now;
        parentNotes = note == null ? parentNotes : note;
    }

    void reject(int adult, @Nullable String note, Instant now) {
        complete(RedemptionStatus.PENDING, RedemptionStatus.REJECTED, adult, now);
        rejectedAt = now;
        parentNotes = note;
    }

    /** The learner changed their mind; by themselves, or an adult says so for them. */
    void cancel(int by, Instant now) {
        complete(RedemptionStatus.PENDING, RedemptionStatus.CANCELLED, by, now);
        parentNotes = null;
    }

    /**
     * Undoes an approval; words that came with the yes go with it.
     *
     * @param reason what the learner reads about it, or null
     */
    void reverse(int adult, @Nullable String reason, Instant now) {
        if (fulfilledAt != null) {
            throw new IllegalStateException("Was delivered");
        }
        complete(RedemptionStatus.APPROVED, RedemptionStatus.REVERSED, adult, now);
        parentNotes = reason;
    }

    /** The learner got what was approved. */
    void fulfil(Instant now) {
        requireStatus(RedemptionStatus.APPROVED);
        if (fulfilledAt == null) {
            fulfilledAt = now;
        }
    }

    /** The learner did not get it yet after all. */
    void unfulfil() {
        requireStatus(RedemptionStatus.APPROVED);
        fulfilledAt = null;
    }

    private void complete(
            RedemptionStatus from, RedemptionStatus to, @Nullable Integer by, Instant now) {
        requireStatus(from);
        status = to;
        completedAt = now;
        decidedBy = by;
    }

    private void requireStatus(RedemptionStatus wanted) {
        if (status != wanted) {
            throw new IllegalStateException(status + " instead of " + wanted);
        }
    }

    boolean isPending() {
        return status == RedemptionStatus.PENDING;
    }

    /** Who may undo the approval how; only for one that was approved. */
    Undoing undoing() {
        return new Undoing(decidedBy, Objects.requireNonNull(approvedAt));
    }

    /** Whether it was approved so long ago that it stays as it is. */
    boolean isSettled(Instant now) {
        return approvedAt != null && approvedAt.plus(UNDO_TIME).isBefore(now);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        fresh = false;
    }

    int learnerId() {
        return learnerId;
    }

    UUID rewardId() {
        return rewardId;
    }

    int cost() {
        return tokensSpent;
    }

    int fromGoal() {
        return fromGoal;
    }

    RedemptionStatus status() {
        return status;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable Instant completedAt() {
        return completedAt;
    }

    @Nullable Instant fulfilledAt() {
        return fulfilledAt;
    }

    @Nullable Integer decidedBy() {
        return decidedBy;
    }

    @Nullable Integer agreedBy() {
        return agreedBy;
    }

    @Nullable String parentNote() {
        return parentNotes;
    }
}
