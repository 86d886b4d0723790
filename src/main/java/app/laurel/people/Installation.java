package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings of this installation. */
@Service
@Transactional
public class Installation {

    private static final String REGISTRATION = "registration";

    private final Settings settings;
    private final AuditLog audit;

    Installation(Settings settings, AuditLog audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** Who may start a family; open until an administrator decides otherwise. */
    @Transactional(readOnly = true)
    public Registration registration() {
        return settings.findById(REGISTRATION)
                .map(Setting::value)
                .map(Registration::valueOf)
                .orElse(Registration.OPEN);
    }

    /** Decides who may start a family; administrators only. */
    public void setRegistration(Actor actor, Registration registration) {
        actor.requireAdministrator();
        settings.save(new Setting(REGISTRATION, registration.name()));
        audit.record(actor, null, null, "SETTING_CHANGED", REGISTRATION + " = " + registration);
    }
}
