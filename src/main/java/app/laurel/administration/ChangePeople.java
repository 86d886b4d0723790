package app.laurel.administration;

import app.laurel.access.UseLinks;
import app.laurel.notices.Mail;
import app.laurel.people.Census;
import app.laurel.people.KeepAccounts;
import app.laurel.people.PersonLine;
import app.laurel.people.PersonState;
import app.laurel.people.PinLock;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.Refusal;
import app.laurel.platform.Role;
import app.laurel.platform.Topic;
import app.laurel.platform.TypedText;
import app.laurel.shell.Text;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators may do to other people's accounts, each of it written into the audit log.
 * Nobody does any of it to the own account.
 */
@Service
@Transactional
public class ChangePeople {

    private static final int LONGEST_REASON = 200;

    private final Census census;
    private final KeepAccounts accounts;
    private final UseLinks links;
    private final PinLock pins;
    private final Mail mail;
    private final AuditLog audit;
    private final Changes changes;

    ChangePeople(
            Census census,
            KeepAccounts accounts,
            UseLinks links,
            PinLock pins,
            Mail mail,
            AuditLog audit,
            Changes changes) {
        this.census = census;
        this.accounts = accounts;
        this.links = links;
        this.pins = pins;
        this.mail = mail;
        this.audit = audit;
        this.changes = changes;
    }

    /**
     * Locks somebody out at once, on every device; nothing that they did is lost. Refused for the
     * last administrator. Has no second effect.
     */
    public void disable(Actor actor, int personId) {
        var person = other(actor, personId);
        if (person.state() != PersonState.DISABLED) {
            accounts.disable(personId);
            record(actor, person, "ACCOUNT_DISABLED", name(person));
        }
    }

    /** Lets somebody in again who was locked out. */
    public void enable(Actor actor, int personId) {
        var person = other(actor, personId);
        if (person.state() == PersonState.DISABLED) {
            accounts.enable(personId);
            record(actor, person, "ACCOUNT_ENABLED", name(person));
        }
    }

    /**
     * Makes an adult an administrator, or a parent again, whose sessions end. Refused for learners
     * and for the last administrator.
     */
    public void setRole(Actor actor, int personId, Role role) {
        var person = other(actor, personId);
        if (person.role() != role) {
            accounts.setRole(personId, role);
            record(actor, person, "ROLE_CHANGED_TO_" + role.name(), person.name());
        }
    }

    /** Ends somebody's sessions on every device, for a reason of 1 to 200 letters. */
    public void signOutEverywhere(Actor actor, int personId, @Nullable String reason) {
        var person = other(actor, personId);
        var words = reason(reason);
        accounts.signOutEverywhere(personId);
        record(actor, person, "SIGNED_OUT_BY_OTHER", AuditLog.about(name(person), words));
    }

    /**
     * Answers the path of a link by which an adult sets a new password, once and within 24 hours,
     * for a reason of 1 to 200 letters. Older links of that person stop working.
     *
     * @param byMail whether it is also mailed to the person, where mail is set up
     */
    public String offerNewPassword(
            Actor actor, int personId, @Nullable String reason, boolean byMail) {
        var person = other(actor, personId);
        var path = "reset/" + links.resetPassword(actor, personId, reason(reason));
        if (byMail) {
            send(person.email(), path);
        }
        return path;
    }

    /** Forgives the wrong PINs of a learner, who can sign in again at once. */
    public void unlockPin(Actor actor, int learnerId) {
        var learner = census.person(actor, learnerId);
        pins.unlock(actor, learnerId);
        record(actor, learner, "PIN_UNLOCKED", "");
        changes.announce(learner.familyId(), Topic.LEARNERS);
    }

    /**
     * Makes a parent with a family of their own and answers the path of the link by which the
     * parent sets a password, within 24 hours; mistakes are refused at {@code name} and {@code
     * email}.
     *
     * @param byMail whether the link is also mailed to the parent, where mail is set up
     */
    public String addParent(
            Actor actor,
            @Nullable String name,
            @Nullable String email,
            ZoneId zone,
            boolean byMail) {
        var path = "reset/" + links.addParent(actor, name, email, zone);
        if (byMail) {
            send(email, path);
        }
        return path;
    }

    /** Whether mails can be sent at all. */
    public boolean canMail() {
        return mail.isConfigured();
    }

    private void send(@Nullable String address, String path) {
        if (address != null && mail.isConfigured()) {
            mail.send(
                    address.strip(),
                    Text.of("administration.mail.subject"),
                    Text.of("administration.mail.text", mail.link(path)));
        }
    }

    private PersonLine other(Actor actor, int personId) {
        var person = census.person(actor, personId);
        if (person.id() == actor.id()) {
            throw Refusal.because("administration.self");
        }
        return person;
    }

    private static String reason(@Nullable String given) {
        var words = TypedText.line(given);
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw Refusal.of("reason", "administration.reason", LONGEST_REASON);
        }
        return words;
    }

    /** What the log keeps of the name: nothing of a learner's, who may be erased one day. */
    private static String name(PersonLine person) {
        return person.isLearner() ? "" : person.name();
    }

    private void record(Actor actor, PersonLine person, String action, String detail) {
        audit.record(
                actor, person.familyId(), person.isLearner() ? person.id() : null, action, detail);
    }
}
