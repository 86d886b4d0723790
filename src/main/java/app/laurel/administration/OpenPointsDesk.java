package app.laurel.administration;

import app.laurel.people.Census;
import app.laurel.people.PersonLine;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.points.Adjustment;
import app.laurel.points.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows administrators what was given and taken by hand, and whom they are about to adjust. */
@Service
@Transactional
public class OpenPointsDesk {

    private final Census census;
    private final Ledger ledger;
    private final RememberLook look;

    OpenPointsDesk(Census census, Ledger ledger, RememberLook look) {
        this.census = census;
        this.ledger = ledger;
        this.look = look;
    }

    /**
     * The newest {@code size} adjustments and, if a learner is chosen, the learner's balance; the
     * family can see that an outsider looked. Four statements at most.
     */
    public PointsDesk open(Actor actor, @Nullable Integer learnerId, int size) {
        actor.requireAdministrator();
        var found = ledger.adjustments(learnerId, null, size + 1);
        var people =
                people(
                        actor,
                        found,
                        Stream.of(Optional.of(actor.id()), Optional.ofNullable(learnerId))
                                .flatMap(Optional::stream));
        var learner = learnerId == null ? null : learner(people, learnerId);
        if (learner != null) {
            look.at(learner, actor);
        }
        return new PointsDesk(
                Objects.requireNonNull(people.get(actor.id())).zone(),
                learner,
                learner == null ? 0 : ledger.spendable(learner.id()),
                lines(found.stream().limit(size), people),
                found.size() > size);
    }

    /** Up to {@code size} older adjustments after the line. Two statements. */
    @Transactional(readOnly = true)
    public List<AdjustmentLine> older(
            Actor actor, @Nullable Integer learnerId, Adjustment after, int size) {
        actor.requireAdministrator();
        var found = ledger.adjustments(learnerId, after, size);
        return lines(found.stream(), people(actor, found, Stream.empty()));
    }

    private Map<Integer, PersonLine> people(
            Actor actor, List<Adjustment> adjustments, Stream<Integer> others) {
        var concerned =
                adjustments.stream()
                        .flatMap(one -> Stream.of(one.learnerId(), one.actorId()))
                        .filter(Objects::nonNull);
        var ids = Stream.concat(concerned, others).collect(Collectors.toSet());
        return census.people(actor, ids);
    }

    private static PersonLine learner(Map<Integer, PersonLine> people, int id) {
        return Optional.ofNullable(people.get(id))
                .filter(PersonLine::isLearner)
                .orElseThrow(NotFound::new);
    }

    private static List<AdjustmentLine> lines(
            Stream<Adjustment> adjustments, Map<Integer, PersonLine> people) {
        return adjustments
                .map(
                        one ->
                                new AdjustmentLine(
                                        one,
                                        people.get(one.learnerId()).name(),
                                        name(people.get(one.actorId()))))
                .toList();
    }

    private static @Nullable String name(@Nullable PersonLine person) {
        return person == null ? null : person.name();
    }
}
