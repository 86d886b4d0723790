package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.shell.Text;
import java.util.List;
import java.util.Optional;
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
    private static final String DRAFTS = "drafts-per-month";
    private static final String GUESTS = "guests-play";
    private static final String WEBHOOKS = "webhooks-inside";
    private static final List<String> DECIDED =
            List.of(NAME, REGISTRATION, DRAFTS, GUESTS, WEBHOOKS);
    private static final int USUAL_DRAFTS = 20;
    private static final int MOST_DRAFTS = 1000;

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
                settings.findByNameIn(DECIDED).stream()
                        .collect(Collectors.toMap(Setting::name, Setting::value));
        return new InstallationSettings(
                stored.getOrDefault(NAME, usualName()),
                Registration.stored(stored.get(REGISTRATION)),
                drafts(stored.get(DRAFTS)),
                Boolean.parseBoolean(stored.get(GUESTS)),
                Boolean.parseBoolean(stored.get(WEBHOOKS)));
    }

    /** What the installation is called; "Laurel" until an administrator decides otherwise. */
    @Transactional(readOnly = true)
    public String name() {
        return stored(NAME).orElseGet(Installation::usualName);
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
        return Registration.stored(stored(REGISTRATION).orElse(null));
    }

    /** Decides who may start a family; administrators only. */
    public void setRegistration(Actor actor, Registration registration) {
        actor.requireAdministrator();
        settings.save(new Setting(REGISTRATION, registration.name()));
        changes.announce(actor.familyId(), Topic.SETTINGS);
        audit.record(actor, null, null, "SETTING_CHANGED", REGISTRATION + " = " + registration);
    }

    /**
     * How many lessons a family may have drafted in a month; 20 until somebody decides otherwise.
     */
    @Transactional(readOnly = true)
    public int draftsPerMonth() {
        return drafts(stored(DRAFTS).orElse(null));
    }

    /**
     * Decides how many lessons a family may have drafted in a month, 0 to 1000; another number is
     * refused at {@code drafts}. Administrators only.
     */
    public void setDraftsPerMonth(Actor actor, @Nullable Integer drafts) {
        actor.requireAdministrator();
        if (drafts == null || drafts < 0 || drafts > MOST_DRAFTS) {
            throw Refusal.of("drafts", "people.drafts.outside", MOST_DRAFTS);
        }
        settings.save(new Setting(DRAFTS, drafts.toString()));
        changes.announce(actor.familyId(), Topic.SETTINGS);
        audit.record(actor, null, null, "SETTING_CHANGED", DRAFTS + " = " + drafts);
    }

    /**
     * Whether people without an account may play quizzes that are open to guests. One statement.
     */
    @Transactional(readOnly = true)
    public boolean guestsPlay() {
        return stored(GUESTS).filter(Boolean::parseBoolean).isPresent();
    }

    /**
     * Decides whether people without an account may play quizzes that are open to guests; they may
     * not until somebody decides so. Administrators only.
     */
    public void setGuestsPlay(Actor actor, boolean allowed) {
        actor.requireAdministrator();
        settings.save(new Setting(GUESTS, Boolean.toString(allowed)));
        changes.announce(actor.familyId(), Topic.SETTINGS);
        audit.record(actor, null, null, "SETTING_CHANGED", GUESTS + " = " + allowed);
    }

    /**
     * Whether programs may be told by addresses of this machine and of private networks. One
     * statement.
     */
    @Transactional(readOnly = true)
    public boolean webhooksInside() {
        return stored(WEBHOOKS).filter(Boolean::parseBoolean).isPresent();
    }

    /**
     * Decides whether programs may be told by addresses of this machine and of private networks;
     * they may not until somebody decides so. Administrators only.
     */
    public void setWebhooksInside(Actor actor, boolean allowed) {
        actor.requireAdministrator();
        settings.save(new Setting(WEBHOOKS, Boolean.toString(allowed)));
        changes.announce(actor.familyId(), Topic.SETTINGS);
        audit.record(actor, null, null, "SETTING_CHANGED", WEBHOOKS + " = " + allowed);
    }

    private Optional<String> stored(String name) {
        return settings.findById(name).map(Setting::value);
    }

    private static String usualName() {
        return Text.of("shell.name");
    }

    private static int drafts(@Nullable String stored) {
        return stored == null ? USUAL_DRAFTS : Integer.parseInt(stored);
    }
}
