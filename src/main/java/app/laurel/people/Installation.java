package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings of this installation. */
@Service
@Transactional
public class Installation {

    private static final String REGISTRATION = "registration";

    private final Settings settings;
    private final AuditLog audit;
    private final Changes changes;

    Installation(Settings settings, AuditLog audit, Changes changes) {
        this.settings = settings;
        this.audit = audit;
        this.changes = changes;
    }

    /** Who may start a family; open until an administrator decides otherwise. */
    @Transactional(readOnly = true)
    public Registration registration() {
        return Registration.stored(
                settings.findById(REGISTRATION).map(Setting::value).orElse(null));
    }

    /** Decides who may start a family; administrators only. */
    public void setRegistration(Actor actor, Registration registration) {
        actor.requireAdministrator();
        settings.save(new Setting(REGISTRATION, registration.name()));
        changes.announce(actor.familyId(), Topic.SETTINGS);
        audit.record(actor, null, null, "SETTING_CHANGED", REGISTRATION + " = " + registration);
    }
}
