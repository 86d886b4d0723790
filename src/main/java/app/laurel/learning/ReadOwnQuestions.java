package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.questions.exchange.Draft;
import app.laurel.questions.exchange.Drafts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows adults the questions that their family wrote. */
@Service
@Transactional(readOnly = true)
public class ReadOwnQuestions {

    private final OwnQuestions own;
    private final Hidings hidings;
    private final Curriculum curriculum;
    private final OwnUnits ownUnits;

    ReadOwnQuestions(OwnQuestions own, Hidings hidings, Curriculum curriculum, OwnUnits ownUnits) {
        this.own = own;
        this.hidings = hidings;
        this.curriculum = curriculum;
        this.ownUnits = ownUnits;
    }

    /** Every unit that the actor's family can write questions for, its own ones first. */
    public List<Unit> units(Actor actor) {
        return Stream.concat(
                        ownUnits.all(actor.requireAdult().familyId()).stream(),
                        curriculum.offered().stream())
                .toList();
    }

    /** One of {@link #units}, if it is there. */
    public Optional<Unit> unit(Actor actor, String unitId) {
        return curriculum
                .unit(unitId)
                .or(() -> ownUnits.unit(actor.requireAdult().familyId(), unitId));
    }

    /**
     * Questions of the actor's family. Three statements.
     *
     * @param unitId only those of this unit, or null for all
     * @param most how many are wanted at most
     */
    public OwnShelf shelf(Actor actor, @Nullable String unitId, int most) {
        var family = actor.requireAdult().familyId();
        var hidden = hidings.hashes(family);
        var oneMore = Limit.of(most + 1);
        var found = unitId == null ? own.of(family, oneMore) : own.of(family, unitId, oneMore);
        return new OwnShelf(
                own.counts(family).stream()
                        .map(
                                one ->
                                        new OwnShelf.OfUnit(
                                                one.getUnit(),
                                                unit(actor, one.getUnit()).orElse(null),
                                                one.getQuestions()))
                        .toList(),
                found.stream()
                        .limit(most)
                        .map(one -> written(one, hidden.contains(one.hash())))
                        .toList(),
                found.size() > most);
    }

    /**
     * All questions of the actor's family for a unit, to be taken along; {@link NotFound} when
     * there is none. One statement.
     */
    public List<Draft> drafts(Actor actor, String unitId) {
        var found = own.of(actor.requireAdult().familyId(), unitId);
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return found.stream().map(OwnQuestion::content).map(Drafts::of).toList();
    }

    private static WrittenQuestion written(OwnQuestion one, boolean hidden) {
        return new WrittenQuestion(
                one.getId(),
                one.unitId(),
                Drafts.of(one.content()),
                one.content().task().rightInWords(),
                hidden,
                one.version());
    }
}
