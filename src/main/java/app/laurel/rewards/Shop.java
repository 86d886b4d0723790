package app.laurel.rewards;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.points.Balance;
import app.laurel.points.Ledger;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a learner can have for points, and what became of earlier wishes. */
@Service
@Transactional(readOnly = true)
public class Shop {

    private final Rewards rewards;
    private final Redemptions redemptions;
    private final FamilyDirectory directory;
    private final Ledger ledger;
    private final Clock clock;

    Shop(
            Rewards rewards,
            Redemptions redemptions,
            FamilyDirectory directory,
            Ledger ledger,
            Clock clock) {
        this.rewards = rewards;
        this.redemptions = redemptions;
        this.directory = directory;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The shop of one learner.
     *
     * @param spendable points to spend
     * @param deciders names of the adults who decide
     * @param items by cost
     */
    public record Window(int spendable, ZoneId zone, List<String> deciders, List<ShopItem> items) {}

    /** Everything on offer to the learner. Four statements. */
    public Window window(Actor actor) {
        var learner = actor.requireLearner().id();
        var grownUps = directory.grownUps(actor);
        var settings = grownUps.settings();
        var now = clock.instant();
        var offers =
                rewards.offers(
                        actor.familyId(),
                        learner,
                        null,
                        null,
                        Period.WEEK.startOf(now, settings.zone()),
                        Period.MONTH.startOf(now, settings.zone()));
        var balances = ledger.balances(List.of(learner));
        var spendable = points(balances, null);
        var pace = PriceMeaning.paces(ledger, clock, List.of(learner)).get(learner);
        var items =
                offers.stream()
                        .map(
                                offer -> {
                                    var wish =
                                            offer.wish(
                                                    points(balances, offer.reward().getId()),
                                                    spendable);
                                    return ShopItem.of(
                                            offer,
                                            wish,
                                            grownUps,
                                            pace == null || wish.missing() == 0
                                                    ? 0
                                                    : pace.lessonsFor(wish.missing()));
                                })
                        .toList();
        return new Window(spendable, settings.zone(), grownUps.names(), items);
    }

    /** Up to {@code size} of the learner's own requests, newest first. Two statements. */
    public Page<DecidedRequest> history(Actor actor, Position after, int size) {
        var lines =
                redemptions.ofLearner(
                        actor.requireLearner().id(), after.at(), after.id(), Limit.of(size + 1));
        var names =
                directory.names(
                        lines.stream()
                                .flatMap(line -> Stream.of(line.decidedBy(), line.agreedBy()))
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        var now = clock.instant();
        return Page.of(
                lines,
                size,
                line -> DecidedRequest.of(line, actor.name(), names::get, actor.id(), now),
                line -> new Position(line.requestedAt(), line.id()));
    }

    private static int points(List<Balance> balances, @Nullable UUID rewardId) {
        return balances.stream()
                .filter(balance -> Objects.equals(balance.rewardId(), rewardId))
                .mapToInt(Balance::points)
                .sum();
    }
}
