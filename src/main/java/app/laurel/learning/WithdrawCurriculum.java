package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators decide which units of the curriculum are taught on the whole installation. */
@Service
@Transactional
public class WithdrawCurriculum {

    private final WithdrawnUnits units;
    private final OfferedUnits offered;
    private final Curriculum curriculum;
    private final AuditLog audit;
    private final Changes changes;
    private final Clock clock;

    WithdrawCurriculum(
            WithdrawnUnits units,
            OfferedUnits offered,
            Curriculum curriculum,
            AuditLog audit,
            Changes changes,
            Clock clock) {
        this.units = units;
        this.offered = offered;
        this.curriculum = curriculum;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Nobody is taught the unit any more: lessons of it that are not finished are put away with
     * their answers, pay nothing and count in no average. Once more changes nothing.
     */
    public void withdraw(Actor actor, String unitId) {
        var unit = known(actor, unitId);
        units.lock();
        var now = clock.instant();
        if (units.withdraw(unitId, actor.id(), now) > 0) {
            done(actor, "UNIT_WITHDRAWN", unit, units.discardLessons(unitId, now));
        }
    }

    /**
     * The unit is offered again, and the lessons that were put away with it can be gone on with.
     * Once more changes nothing.
     */
    public void bringBack(Actor actor, String unitId) {
        var unit = known(actor, unitId);
        units.lock();
        var withdrawn = units.findById(unitId);
        if (withdrawn.isPresent() && units.bringBack(unitId) > 0) {
            var families = units.restoreLessons(unitId, withdrawn.get().withdrawnAt());
            done(actor, "UNIT_BROUGHT_BACK", unit, families);
        }
    }

    private Unit known(Actor actor, String unitId) {
        actor.requireAdministrator();
        return curriculum.unit(unitId).orElseThrow(NotFound::new);
    }

    private void done(Actor actor, String action, Unit unit, List<Integer> families) {
        offered.changed();
        audit.record(actor, null, null, action, unit.title());
        families.forEach(family -> changes.announce(family, Topic.LESSONS));
        changes.announce(actor.familyId(), Topic.CURRICULUM);
    }
}
