package app.laurel.rewards;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.FamilySettings;
import app.laurel.people.GrownUps;
import app.laurel.people.Learner;
import app.laurel.people.Roster;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Topic;
import app.laurel.points.Balance;
import app.laurel.points.Ledger;
import app.laurel.shell.NavigationBadge;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the adults of a family, and what they decided. */
@Service
@Transactional(readOnly = true)
public class RequestQueue {

    private static final String WAITING =
            """
            select count(*) from reward_redemptions d join rewards r on r.id = d.reward_id
             where r.family_id = :family and d.status = 'PENDING'
            """;

    private final Redemptions redemptions;
    private final FamilyDirectory directory;
    private final Ledger ledger;
    private final Clock clock;

    RequestQueue(Redemptions redemptions, FamilyDirectory directory, Ledger ledger, Clock clock) {
        this.redemptions = redemptions;
        this.directory = directory;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The whole queue of a family, with the newest decisions. */
    public record Overview(
            List<WaitingRequest> waiting, Page<DecidedRequest> decided, FamilySettings settings) {}

    /** How many requests wait in an adult's family, beside the navigation entry of this path. */
    public static NavigationBadge badge(String path) {
        return new NavigationBadge(path, Topic.REDEMPTIONS, WAITING);
    }

    /** How many requests wait in the administrator's own family and everywhere. One statement. */
    public WaitingCount countEverywhere(Actor actor) {
        return redemptions.countEverywhere(actor.requireAdministrator().familyId());
    }

    /**
     * What waits, oldest first, and up to {@code size} decisions, newest first. Four statements.
     */
    public Overview overview(Actor actor, int size) {
        var roster = directory.roster(actor);
        var waiting = redemptions.waiting(actor.familyId());
        var balances =
                waiting.isEmpty()
                        ? List.<Balance>of()
                        : ledger.balances(
                                waiting.stream().map(RequestLine::learnerId).distinct().toList());
        return new Overview(
                waiting.stream()
                        .map(
                                line ->
                                        waiting(
                                                actor,
                                                line,
                                                roster.learner(line.learnerId()),
                                                roster.grownUps(),
                                                balances))
                        .toList(),
                decided(actor, Position.START, size, roster),
                roster.settings());
    }

    /**
     * What waits of the learners, for whoever has read them, their balances and the family's adults
     * already. One statement.
     */
    public List<WaitingRequest> waiting(
            Actor actor,
            GrownUps grownUps,
            Collection<Learner> learners,
            Collection<Balance> balances) {
        return redemptions.waiting(actor.requireAdult().familyId()).stream()
                .flatMap(
                        line ->
                                learners.stream()
                                        .filter(learner -> learner.id() == line.learnerId())
                                        .map(
                                                learner ->
                                                        waiting(
                                                                actor, line, learner, grownUps,
                                                                balances)))
                .toList();
    }

    /** Up to {@code size} more decisions, newest first, after the position. Two statements. */
    public Page<DecidedRequest> decided(Actor actor, Position after, int size) {
        return decided(actor, after, size, directory.roster(actor));
    }

    /**
     * Up to {@code size} requests of one learner of the family, newest first, after the position.
     * Two statements.
     */
    public Page<DecidedRequest> ofLearner(Actor actor, int learnerId, Position after, int size) {
        var roster = directory.roster(actor);
        roster.learner(learnerId);
        return Page.of(
                redemptions.ofLearner(learnerId, after.at(), after.id(), Limit.of(size + 1)),
                size,
                line -> decided(actor, line, roster),
                line -> new Position(line.requestedAt(), line.id()));
    }

    /** One request of the actor's family, decided or not; an adult's view. Two statements. */
    public DecidedRequest one(Actor actor, UUID id) {
        var roster = directory.roster(actor);
        return redemptions
                .line(id, actor.familyId())
                .map(line -> decided(actor, line, roster))
                .orElseThrow(NotFound::new);
    }

    private Page<DecidedRequest> decided(Actor actor, Position after, int size, Roster roster) {
        return Page.of(
                redemptions.decided(actor.familyId(), after.at(), after.id(), Limit.of(size + 1)),
                size,
                line -> decided(actor, line, roster),
                line -> new Position(line.completedAt(), line.id()));
    }

    private DecidedRequest decided(Actor actor, RequestLine line, Roster roster) {
        return DecidedRequest.of(
                line,
                roster.learner(line.learnerId()).name(),
                roster::name,
                actor.id(),
                clock.instant());
    }

    private static WaitingRequest waiting(
            Actor actor,
            RequestLine line,
            Learner learner,
            GrownUps grownUps,
            Collection<Balance> balances) {
        var spendable =
                balances.stream()
                        .filter(one -> one.learnerId() == line.learnerId() && one.isSpendable())
                        .mapToInt(Balance::points)
                        .sum();
        var agreement = Agreement.of(line.cost(), line.agreedBy(), grownUps, actor.id());
        return new WaitingRequest(
                line.id(),
                learner.id(),
                learner.name(),
                learner.avatar(),
                learner.colour(),
                line.title(),
                line.emoji(),
                line.cost(),
                line.requestedAt(),
                line.learnerNote(),
                agreement,
                agreement.by() == null ? null : line.parentNote(),
                spendable);
    }
}
