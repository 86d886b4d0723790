package app.laurel.access;

import app.laurel.notices.Mail;
import app.laurel.people.KeepAccounts;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adults change their own account. What opens doors asks for the current password first, outside of
 * the transaction, so that a wrong guess stays counted.
 */
@Service
public class ChangeAccount {

    private static final Duration PROOF_GOOD_FOR = Duration.ofMinutes(10);

    private final KeepAccounts accounts;
    private final SignIn signIn;
    private final AuditLog audit;
    private final Mail mail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChangeAccount(
            KeepAccounts accounts,
            SignIn signIn,
            AuditLog audit,
            Mail mail,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.audit = audit;
        this.mail = mail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Gives the actor another name and answers the session that goes on with it. */
    public SignedIn rename(Actor actor, @Nullable String name) {
        accounts.rename(actor.requireAdult().id(), name);
        return signIn.of(actor);
    }

    /**
     * Gives the actor another e-mail address to sign in with, and tells the one before where mail
     * is sent. Answers the session that goes on.
     */
    public SignedIn changeEmail(Actor actor, @Nullable String current, @Nullable String email) {
        signIn.prove(actor.requireAdult(), current);
        return change(
                actor,
                "EMAIL_CHANGED",
                () -> {
                    var before = accounts.setEmail(actor.id(), email);
                    if (mail.isConfigured()) {
                        mail.send(
                                before,
                                Text.of("access.account.email.subject"),
                                Text.of("access.account.email.text"));
                    }
                });
    }

    /**
     * Sets a new password, typed twice; all other sessions of the actor end. Answers the session
     * that goes on.
     */
    public SignedIn changePassword(
            Actor actor,
            @Nullable String current,
            @Nullable String password,
            @Nullable String repeated) {
        signIn.prove(actor.requireAdult(), current);
        if (!Objects.equals(password, repeated)) {
            throw Refusal.of("repeated", "access.account.differ");
        }
        return change(actor, "PASSWORD_CHANGED", () -> accounts.setPassword(actor.id(), password));
    }

    /**
     * Sets the first password of an actor who so far signs in with an outside provider only, typed
     * twice, within ten minutes of such a sign-in. Answers the session that goes on.
     *
     * @param provenAt when the provider last vouched for whoever is in this session, or null
     */
    public SignedIn setFirstPassword(
            Actor actor,
            @Nullable Instant provenAt,
            @Nullable String password,
            @Nullable String repeated) {
        if (signIn.hasPassword(actor.requireAdult())) {
            throw new NotFound();
        }
        if (provenAt == null || clock.instant().isAfter(provenAt.plus(PROOF_GOOD_FOR))) {
            throw Refusal.because("access.account.proveAgain");
        }
        if (!Objects.equals(password, repeated)) {
            throw Refusal.of("repeated", "access.account.differ");
        }
        return change(actor, "PASSWORD_CHANGED", () -> accounts.setPassword(actor.id(), password));
    }

    /**
     * Sets the PIN by which the actor takes a device back; all other sessions of the actor end.
     * Answers the session that goes on.
     */
    public SignedIn setPin(Actor actor, @Nullable String current, @Nullable String pin) {
        signIn.proveForNewPin(actor.requireAdult(), current);
        return change(actor, "OWN_PIN_SET", () -> accounts.setPin(actor.id(), pin));
    }

    /** Ends all sessions of the actor, on every device. */
    public void signOutEverywhere(Actor actor) {
        actor.requireAdult();
        change(actor, "SIGNED_OUT_EVERYWHERE", () -> accounts.signOutEverywhere(actor.id()));
    }

    private SignedIn change(Actor actor, String action, Runnable change) {
        transaction.executeWithoutResult(
                status -> {
                    change.run();
                    audit.record(actor, actor.familyId(), null, action, "");
                });
        return signIn.of(actor);
    }
}
