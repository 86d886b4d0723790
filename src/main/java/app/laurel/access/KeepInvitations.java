package app.laurel.access;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators see which invitations to start a family are open, and take them back. */
@Service
@Transactional
public class KeepInvitations {

    private final OneTimeLinks links;
    private final AuditLog audit;
    private final Clock clock;

    KeepInvitations(OneTimeLinks links, AuditLog audit, Clock clock) {
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that still work, newest first. One statement. */
    @Transactional(readOnly = true)
    public List<OpenInvitation> open(Actor actor) {
        actor.requireAdministrator();
        return links.open(Purpose.INVITE_PARENT, clock.instant()).stream()
                .map(OneTimeLink::toInvitation)
                .toList();
    }

    /** Makes the invitation worthless; refused when somebody has used it meanwhile. */
    public void revoke(Actor actor, String id) {
        actor.requireAdministrator();
        if (links.revoke(Purpose.INVITE_PARENT, id) == 0) {
            throw Refusal.because("access.invite.gone");
        }
        audit.record(actor, null, null, "INVITATION_REVOKED", "");
    }
}
