package app.laurel.rewards;

import app.laurel.people.ChangeFamily;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes rewards and requests for tests, through the same use cases as the application. */
@Component
public class Toyshop {

    private final KeepRewards keep;
    private final RequestReward requests;
    private final ChangeFamily family;
    private final FamilyDirectory directory;
    private final JdbcTemplate jdbc;

    Toyshop(
            KeepRewards keep,
            RequestReward requests,
            ChangeFamily family,
            FamilyDirectory directory,
            JdbcTemplate jdbc) {
        this.keep = keep;
        this.requests = requests;
        this.family = family;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /** A reward for everybody without limits. */
    public UUID reward(Actor parent, String title, int cost) {
        return reward(parent, details(title, cost));
    }

    public UUID reward(Actor parent, RewardDetails details) {
        var id = UUID.randomUUID();
        keep.add(parent, id, details);
        return id;
    }

    public UUID request(Actor learner, UUID reward) {
        var id = UUID.randomUUID();
        requests.request(learner, id, reward, null);
        return id;
    }

    public void approveBelow(Actor parent, int cost) {
        approving(parent, cost, null);
    }

    /** From this cost on two adults must agree; null for never. */
    public void twoAgreeFrom(Actor parent, @Nullable Integer cost) {
        approving(parent, null, cost);
    }

    private void approving(Actor parent, @Nullable Integer below, @Nullable Integer twoFrom) {
        var seen = directory.settings(parent);
        family.change(parent, seen, ChangeFamily.Wishes.of(seen).approving(below, twoFrom));
    }

    public String status(UUID redemption) {
        return jdbc.queryForObject(
                "select status from reward_redemptions where id = ?", String.class, redemption);
    }

    /** Ids of who agreed first and who decided. */
    public List<Integer> deciders(UUID redemption) {
        return jdbc.queryForObject(
                "select agreed_by, decided_by from reward_redemptions where id = ?",
                (row, number) -> List.of(row.getInt(1), row.getInt(2)),
                redemption);
    }

    public int version(UUID reward) {
        return jdbc.queryForObject(
                "select version from rewards where id = ?", Integer.class, reward);
    }

    public static RewardDetails details(String title, int cost) {
        return RewardDetails.unlimited(
                title, cost, RewardCategory.GENERAL, RewardPicture.GIFT, "leaf");
    }

    public static RewardDetails limited(
            String title,
            int cost,
            @Nullable Integer total,
            @Nullable Integer perLearner,
            @Nullable Integer perPeriod,
            @Nullable Period period) {
        return new RewardDetails(
                title,
                null,
                cost,
                RewardCategory.GENERAL,
                "🎁",
                "leaf",
                null,
                total,
                perLearner,
                perPeriod,
                period);
    }

    public static RewardDetails only(String title, int cost, Actor... learners) {
        var ids = Arrays.stream(learners).map(Actor::id).toArray(Integer[]::new);
        return new RewardDetails(
                title,
                null,
                cost,
                RewardCategory.GENERAL,
                "🎁",
                "leaf",
                Set.of(ids),
                null,
                null,
                null,
                null);
    }
}
