package app.laurel.access;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.FamilyMember;
import app.laurel.people.KeepAccounts;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.platform.Role;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first parent of a family decides which other parents may come in. */
@Service
@Transactional
public class KeepCoParents {

    private final FamilyDirectory directory;
    private final KeepAccounts accounts;
    private final AuditLog audit;

    KeepCoParents(FamilyDirectory directory, KeepAccounts accounts, AuditLog audit) {
        this.directory = directory;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** The adults of the actor's family, also those who may not come in any more. */
    @Transactional(readOnly = true)
    public List<FamilyMember> all(Actor actor) {
        return directory.members(actor.requireAdult()).stream()
                .filter(member -> member.role().isAdult())
                .toList();
    }

    /**
     * Whether the actor may let the other adult in or lock the other adult out; about
     * administrators only administrators decide.
     */
    public static boolean decidesAbout(Actor actor, FamilyMember adult) {
        return actor.id() == actor.familyId()
                && actor.id() != adult.id()
                && adult.role() == Role.PARENT;
    }

    /** Locks another parent out at once; nothing that the parent did is lost. */
    public void lockOut(Actor actor, int adultId) {
        var adult = other(actor, adultId);
        accounts.disable(adult.id());
        audit.record(actor, actor.familyId(), null, "CO_PARENT_LOCKED_OUT", adult.name());
    }

    /** Lets a parent who was locked out in again. */
    public void letIn(Actor actor, int adultId) {
        var adult = other(actor, adultId);
        accounts.enable(adult.id());
        audit.record(actor, actor.familyId(), null, "CO_PARENT_LET_IN", adult.name());
    }

    private FamilyMember other(Actor actor, int adultId) {
        return all(actor).stream()
                .filter(adult -> adult.id() == adultId && decidesAbout(actor, adult))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
