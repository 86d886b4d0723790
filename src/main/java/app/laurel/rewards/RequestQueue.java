package app.laurel.rewards;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.FamilyMember;
import app.laurel.people.FamilySettings;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.points.Balance;
import app.laurel.points.Ledger;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the adults of a family, and what they decided. */
@Service
@Transactional(readOnly = true)
public class RequestQueue {

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

    /** How many requests wait for the actor; 0 for learners. One statement. */
    public int count(Actor actor) {
        return actor.role().isAdult() ? redemptions.countWaiting(actor.familyId()) : 0;
    }

    /**
     * What waits, oldest first, and up to {@code size} decisions, newest first. Five statements.
     */
    public Overview overview(Actor actor, int size) {
        var members = members(actor.requireAdult());
        var waiting = redemptions.waiting(actor.familyId());
        var balances =
                waiting.isEmpty()
                        ? List.<Balance>of()
                        : ledger.balances(
                                waiting.stream().map(RequestLine::learnerId).distinct().toList());
        return new Overview(
                waiting.stream().map(line -> waiting(line, members, balances)).toList(),
                decided(actor, Position.START, size, members),
                directory.settings(actor));
    }

    /**
     * What waits, for who has read the family's learners and their balances already. One statement.
     */
    public List<WaitingRequest> waiting(
            Actor actor, Collection<Learner> learners, Collection<Balance> balances) {
        var members =
                learners.stream()
                        .collect(
                                Collectors.toMap(
                                        Learner::id,
                                        one -> new Look(one.name(), one.avatar(), one.colour())));
        return redemptions.waiting(actor.requireAdult().familyId()).stream()
                .filter(line -> members.containsKey(line.learnerId()))
                .map(line -> waiting(line, members, balances))
                .toList();
    }

    /** Up to {@code size} more decisions, newest first, after the position. Two statements. */
    public Page<DecidedRequest> decided(Actor actor, Position after, int size) {
        return decided(actor, after, size, members(actor.requireAdult()));
    }

    private Page<DecidedRequest> decided(
            Actor actor, Position after, int size, Map<Integer, Look> members) {
        var now = clock.instant();
        return Page.of(
                redemptions.decided(actor.familyId(), after.at(), after.id(), Limit.of(size + 1)),
                size,
                line ->
                        DecidedRequest.of(
                                line,
                                look(members, line.learnerId()).name(),
                                nameOf(members, line.decidedBy()),
                                actor.id(),
                                now),
                line -> new Position(line.completedAt(), line.id()));
    }

    private record Look(String name, String avatar, String colour) {}

    private Map<Integer, Look> members(Actor actor) {
        Function<FamilyMember, Look> look = one -> new Look(one.name(), one.avatar(), one.colour());
        return directory.members(actor).stream().collect(Collectors.toMap(FamilyMember::id, look));
    }

    private static Look look(Map<Integer, Look> members, int id) {
        return members.getOrDefault(id, new Look("", "🙂", "leaf"));
    }

    private static @Nullable String nameOf(Map<Integer, Look> members, @Nullable Integer id) {
        return id == null || !members.containsKey(id) ? null : members.get(id).name();
    }

    private static WaitingRequest waiting(
            RequestLine line, Map<Integer, Look> members, Collection<Balance> balances) {
        var learner = look(members, line.learnerId());
        var spendable =
                balances.stream()
                        .filter(one -> one.learnerId() == line.learnerId() && one.isSpendable())
                        .mapToInt(Balance::points)
                        .sum();
        return new WaitingRequest(
                line.id(),
                line.learnerId(),
                learner.name(),
                learner.avatar(),
                learner.colour(),
                line.title(),
                line.emoji(),
                line.cost(),
                line.requestedAt(),
                line.learnerNote(),
                spendable);
    }
}
