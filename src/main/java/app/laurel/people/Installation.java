package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.Text;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings of this installation. */
@Service
@Transactional
public class Installation {

    private static final String NAME = "name";
    private static final String REGISTRATION = "registration";

    private final Settings settings;
    private final AuditLog audit;
    private final Changes changes;

    Installation(Settings settings, AuditLog audit, Changes changes) {
        this.settings = settings;
        this.audit = audit;
        this.changes = changes;
    }

    /** All that is decided. One statement. */
    @Transactional(readOnly = true)
    public InstallationSettings settings() {
        var stored =
                settings.findAll().stream()
                        .collect(Collectors.toMap(Setting::name, Setting::value));
        return new InstallationSettings(
                stored.getOrDefault(NAME, Text.of("shell.name")),
                Registration.stored(stored.get(REGISTRATION)));
    }

    /** What the installation is called; "Laurel" until an administrator decides otherwise. */
    @Transactional(readOnly = true)
    public String name() {
        return settings().name();
    }

    /**
     * Gives the installation a name of 1 to 60 characters; a wrong one is refused at {@code name}.
     * Administrators only.
     */
    public void setName(Actor actor, @Nullable String name) {
        actor.requireAdministrator();
        var checked = Names.name(name);
        settings.save(new Setting(NAME, checked));
        changes.announce(actor.familyId(), Topic.SETTINGS);
        audit.record(actor, null, null, "INSTALLATION_NAMED", checked);
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
