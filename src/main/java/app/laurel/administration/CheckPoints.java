package app.laurel.administration;

import app.laurel.people.Census;
import app.laurel.people.InstallationKey;
import app.laurel.people.PersonLine;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.points.CheckLedger;
import app.laurel.points.CheckedRule;
import app.laurel.points.Finding;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Lets administrators check that all points are where the ledger says, and see what was found. */
@Service
public class CheckPoints {

    private final CheckLedger check;
    private final Census census;
    private final InstallationKey key;
    private final Changes changes;

    CheckPoints(CheckLedger check, Census census, InstallationKey key, Changes changes) {
        this.check = check;
        this.census = census;
        this.key = key;
        this.changes = changes;
    }

    /** What the newest check found. Three statements. */
    public LedgerHealth health(Actor actor) {
        actor.requireAdministrator();
        var rules = check.newest();
        var learners =
                rules.stream()
                        .flatMap(rule -> rule.findings().stream())
                        .map(Finding::learner)
                        .filter(Objects::nonNull);
        var people =
                census.people(
                        actor,
                        Stream.concat(learners, Stream.of(actor.id())).collect(Collectors.toSet()));
        return new LedgerHealth(
                people.get(actor.id()).zone(),
                rules,
                people.values().stream()
                        .filter(PersonLine::isLearner)
                        .collect(Collectors.toMap(PersonLine::id, PersonLine::name)),
                key.sign().fingerprint());
    }

    /** How many rules are checked. */
    public int rules() {
        return check.rules().size();
    }

    /**
     * Checks everybody's points now; refused while another check runs.
     *
     * @param each is told the result of each rule as soon as it is there, on this thread
     */
    public void everything(Actor actor, Consumer<CheckedRule> each) {
        actor.requireAdministrator();
        check.everything(each);
        changes.announce(actor.familyId(), Topic.NOTICES);
    }

    /** Checks the points of one person's family now; nothing is kept of it. */
    public List<CheckedRule> family(Actor actor, int personId) {
        var learners =
                census.familyOf(actor, personId).stream()
                        .filter(PersonLine::isLearner)
                        .map(PersonLine::id)
                        .toList();
        return check.of(learners);
    }
}
