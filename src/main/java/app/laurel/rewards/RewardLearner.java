package app.laurel.rewards;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A learner for whom a reward was chosen; a reward without any is for all. */
@Entity
@Immutable
@Table(name = "reward_learners")
@IdClass(RewardLearner.Key.class)
class RewardLearner {

    @Id private UUID rewardId;
    @Id private int learnerId;

    protected RewardLearner() {}

    record Key(UUID rewardId, int learnerId) implements Serializable {}
}
