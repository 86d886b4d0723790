package app.laurel.rewards;

import app.laurel.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * Something a family offers for points: what it costs and how often it can be had. It is never
 * deleted, only archived, so that what was redeemed keeps its name.
 */
@Entity
@Table(name = "rewards")
class Reward implements Persistable<UUID> {

    @Id private UUID id;
    private int familyId;
    private int parentId;
    private String title;
    private @Nullable String description;
    private int tokenCost;

    @Enumerated(EnumType.STRING)
    private RewardCategory category;

    @Column(name = "is_active")
    private boolean active = true;

    private @Nullable Integer maxRedemptions;
    private @Nullable Integer maxPerLearner;
    private @Nullable Integer maxPerPeriod;

    @Enumerated(EnumType.STRING)
    private @Nullable Period period;

    private int currentRedemptions;

    /** Of a family goal: who said that it is reached, while another adult has to agree. */
    private @Nullable Integer agreedBy;

    private String imageEmoji;
    private String color;

    /** Counts what a parent changed; redemptions do not make an open form stale. */
    private int version;

    /** Whether the whole family pays into it, as {@link KeepFamilyGoals} has it. */
    private boolean shared;

    private @Nullable Instant reachedAt;
    private Instant createdAt;
    private Instant updatedAt;

    @Transient private boolean fresh = true;

    protected Reward() {}

    /** It belongs to the family, whoever of the parents thought of it. */
    Reward(UUID id, int familyId, RewardDetails details, Instant now) {
        this.id = id;
        this.familyId = familyId;
        this.parentId = familyId;
        this.createdAt = now;
        take(details, now);
    }

    /** A goal that the whole family pays into. */
    static Reward shared(UUID id, int familyId, RewardDetails details, Instant now) {
        var goal = new Reward(id, familyId, details, now);
        goal.shared = true;
        return goal;
    }

    /** The family has what it paid for; answers false when it had it already. */
    boolean reach(Instant now) {
        if (reachedAt != null) {
            return false;
        }
        archive(now);
        reachedAt = now;
        return true;
    }

    /** As if it was not reached yet; answers false when it was not. */
    void unreach(Instant now) {
        reachedAt = null;
        restore(now);
    }

    /** Changes it, unless somebody else did since {@code seenVersion}. */
    void change(RewardDetails details, int seenVersion, Instant now) {
        if (version != seenVersion) {
            throw Refusal.because("rewards.form.changedMeanwhile");
        }
        if (details.maxTotal() != null && details.maxTotal() < currentRedemptions) {
            throw Refusal.of("maxTotal", "rewards.form.limit.used", currentRedemptions);
        }
        take(details, now);
        version++;
    }

    private void take(RewardDetails details, Instant now) {
        title = details.title();
        description = details.description();
        tokenCost = details.cost();
        category = details.category();
        imageEmoji = details.emoji();
        color = details.colour();
        maxRedemptions = details.maxTotal();
        maxPerLearner = details.maxPerLearner();
        maxPerPeriod = details.maxPerPeriod();
        period = details.period();
        updatedAt = now;
    }

    /** Takes it out of the shop; answers false when it was out already. */
    boolean archive(Instant now) {
        return setActive(false, now);
    }

    /** Puts it back into the shop; answers false when it was there already. */
    boolean restore(Instant now) {
        return setActive(true, now);
    }

    private boolean setActive(boolean wanted, Instant now) {
        if (active == wanted) {
            return false;
        }
        active = wanted;
        updatedAt = now;
        version++;
        return true;
    }

    @Nullable Integer agreedBy() {
        return agreedBy;
    }

    /** Somebody says that it is reached, or nobody any more. */
    void agree(@Nullable Integer adult) {
        agreedBy = adult;
    }

    /** One more was approved. */
    void countApproval() {
        currentRedemptions++;
    }

    /** An approval was undone. */
    void uncountApproval() {
        currentRedemptions--;
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

    int familyId() {
        return familyId;
    }

    String title() {
        return title;
    }

    @Nullable String description() {
        return description;
    }

    int cost() {
        return tokenCost;
    }

    RewardCategory category() {
        return category;
    }

    boolean active() {
        return active;
    }

    @Nullable Integer maxTotal() {
        return maxRedemptions;
    }

    @Nullable Integer maxPerLearner() {
        return maxPerLearner;
    }

    @Nullable Integer maxPerPeriod() {
        return maxPerPeriod;
    }

    @Nullable Period period() {
        return period;
    }

    /** Whether it is a goal of the whole family. */
    boolean isShared() {
        return shared;
    }

    int approvedInTotal() {
        return currentRedemptions;
    }

    String emoji() {
        return imageEmoji;
    }

    String colour() {
        return color;
    }

    int version() {
        return version;
    }

    @Nullable Instant reachedAt() {
        return reachedAt;
    }
}
