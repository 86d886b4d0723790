package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the people of a family, and nobody else's: whatever is outside the actor's family is not
 * found.
 */
@Service
@Transactional(readOnly = true)
public class FamilyDirectory {

    private final People people;
    private final Families families;

    FamilyDirectory(People people, Families families) {
        this.people = people;
        this.families = families;
    }

    /**
     * The learners of the actor's family who are not archived, by name; an adult's view. One
     * statement.
     */
    public List<Learner> learners(Actor actor) {
        actor.requireAdult();
        return people.learnersOf(actor.familyId()).stream()
                .filter(learner -> !learner.archived())
                .toList();
    }

    /** All learners of the actor's family by name, the archived ones among them. One statement. */
    public List<Learner> everyLearner(Actor actor) {
        return people.learnersOf(actor.requireAdult().familyId());
    }

    /** A learner whom the actor may change: one of the own family. */
    public Learner ownLearner(Actor actor, int learnerId) {
        return people.learner(learnerId)
                .filter(learner -> actor.runs(learner.familyId()))
                .orElseThrow(NotFound::new);
    }

    /**
     * A learner whom the actor may see: a parent one of the family, a learner only themselves, an
     * administrator anyone.
     */
    public Learner learner(Actor actor, int learnerId) {
        return people.learner(learnerId)
                .filter(learner -> maySee(actor, learner))
                .orElseThrow(NotFound::new);
    }

    /** The same with the settings of the learner's family. One statement. */
    public LearnerAtHome learnerAtHome(Actor actor, int learnerId) {
        return people.homeRow(learnerId)
                .map(HomeRow::toLearnerAtHome)
                .filter(home -> maySee(actor, home.learner()))
                .orElseThrow(NotFound::new);
    }

    private static boolean maySee(Actor actor, Learner learner) {
        return actor.runs(learner.familyId())
                || actor.id() == learner.id()
                || actor.isAdministrator();
    }

    /** The actor's family with everybody in it; an adult's view. One statement. */
    public Roster roster(Actor actor) {
        return Roster.of(people.roster(actor.requireAdult().familyId()));
    }

    /**
     * The family of a learner whom the adult may see: a parent one of the family, an administrator
     * anyone. One statement.
     */
    public Roster rosterAround(Actor actor, int learnerId) {
        actor.requireAdult();
        var roster = Roster.of(people.rosterAround(learnerId));
        if (!actor.runs(roster.settings().familyId()) && !actor.isAdministrator()) {
            throw new NotFound();
        }
        return roster;
    }

    /** The learner who is signed in, with the family's settings. One statement. */
    public LearnerAtHome atHome(Actor actor) {
        return people.homeRow(actor.requireLearner().id())
                .map(HomeRow::toLearnerAtHome)
                .orElseThrow(NotFound::new);
    }

    /** The settings of the actor's family. */
    public FamilySettings settings(Actor actor) {
        return settings(actor.familyId());
    }

    /** The settings of a family, for rules that run on nobody's behalf. */
    public FamilySettings settings(int familyId) {
        return families.findById(familyId).map(Family::settings).orElseThrow(NotFound::new);
    }

    /** Whether the family was already offered its starter rewards. */
    public boolean startersOffered(Actor actor) {
        return families.findById(actor.familyId()).map(Family::startersOffered).orElse(true);
    }

    /** The adults of a family who may sign in: who is told when a child asks for something. */
    public List<Adult> adults(int familyId) {
        return people.adultsOf(familyId).stream().map(Adult::of).toList();
    }

    /** Everybody who runs the installation and may sign in: who is told when it is not well. */
    public List<Actor> administrators() {
        return people.administrators().stream().map(Person::toActor).toList();
    }

    /** The adults of the actor's own family who may sign in. */
    public List<Adult> adultsAround(Actor actor) {
        return adults(actor.familyId());
    }

    /**
     * Everybody of the actor's family, adults and learners, also those who were archived or
     * disabled: for lists of what happened; an adult's view. One statement.
     */
    public List<FamilyMember> members(Actor actor) {
        return people.findByFamilyIdOrderById(actor.requireAdult().familyId()).stream()
                .map(FamilyMember::of)
                .toList();
    }

    /** The settings of the actor's own family and the adults in it. One statement. */
    public GrownUps grownUps(Actor actor) {
        return GrownUps.of(people.roster(actor.familyId()));
    }

    /** Names by id, for whoever appears in a ledger or a log; people who are gone are missing. */
    public Map<Integer, String> names(Collection<Integer> ids) {
        return people.findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
