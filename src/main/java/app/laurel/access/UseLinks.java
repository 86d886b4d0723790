package app.laurel.access;

import app.laurel.notices.Mail;
import app.laurel.people.AdultDetails;
import app.laurel.people.Credentials;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Installation;
import app.laurel.people.KeepAccounts;
import app.laurel.people.Registration;
import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Role;
import app.laurel.platform.TypedText;
import app.laurel.shell.Text;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes one-time links and does what they are good for: they are the way in without an account or a
 * password.
 */
@Service
@Transactional
public class UseLinks {

    private final OneTimeLinks links;
    private final KeepAccounts accounts;
    private final FamilyDirectory directory;
    private final SignInFacts facts;
    private final Installation installation;
    private final GuessLimit limit;
    private final Mail mail;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UseLinks(
            OneTimeLinks links,
            KeepAccounts accounts,
            FamilyDirectory directory,
            SignInFacts facts,
            Installation installation,
            GuessLimit limit,
            Mail mail,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.directory = directory;
        this.facts = facts;
        this.installation = installation;
        this.limit = limit;
        this.mail = mail;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A token that makes the first administrator, on an installation that has none; older ones stop
     * working.
     */
    public Optional<String> firstAdministrator() {
        if (facts.hasAdministrator()) {
            return Optional.empty();
        }
        links.deleteUnbound(Purpose.FIRST_ADMIN);
        return Optional.of(save(Purpose.FIRST_ADMIN, null, null, null));
    }

    /** A token by which one more parent joins the actor's family, within 7 days. */
    public String inviteCoParent(Actor actor) {
        actor.requireAdult();
        audit.record(actor, actor.familyId(), null, "CO_PARENT_INVITED", "");
        return save(Purpose.INVITE_CO_PARENT, null, actor.familyId(), actor.id());
    }

    /**
     * A token by which somebody starts a family, within 7 days, while registration is open or by
     * invitation; administrators only.
     */
    public String inviteParent(Actor actor) {
        actor.requireAdministrator();
        if (installation.registration() == Registration.CLOSED) {
            throw Refusal.because("access.invite.closed");
        }
        audit.record(actor, null, null, "PARENT_INVITED", "");
        return save(Purpose.INVITE_PARENT, null, null, actor.id());
    }

    /**
     * Makes a parent with a family of their own, whoever may register, and answers a token by which
     * the parent sets a password, within 24 hours; administrators only.
     */
    public String addParent(
            Actor actor, @Nullable String name, @Nullable String email, ZoneId zone) {
        actor.requireAdministrator();
        // Nobody knows this password: it only keeps the account closed until the link is used.
        var parent =
                accounts.startFamily(
                        Role.PARENT, new AdultDetails(name, email, Tokens.random()), zone);
        audit.record(actor, parent.familyId(), null, "PARENT_ADDED", parent.name());
        return save(Purpose.RESET_PASSWORD, parent.id(), null, actor.id());
    }

    /**
     * A token by which the person sets a new password, within 24 hours; administrators only.
     *
     * @param reason why, for the audit log
     */
    public String resetPassword(Actor actor, int personId, String reason) {
        actor.requireAdministrator();
        var person = facts.byId(personId).map(found -> found.actor()).orElseThrow(NotFound::new);
        if (person.isLearner()) {
            throw Refusal.because("access.reset.learner");
        }
        links.deleteOf(personId);
        audit.record(
                actor,
                person.familyId(),
                null,
                "PASSWORD_RESET_OFFERED",
                AuditLog.about(person.name(), reason));
        return save(Purpose.RESET_PASSWORD, personId, null, actor.id());
    }

    /**
     * Mails a link by which the person with the address sets a new password, within 24 hours.
     * Whether there is such a person cannot be told from outside. A try is counted before the
     * transaction begins, which would hold another connection meanwhile.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void mailReset(@Nullable String email) {
        var address = TypedText.line(email).toLowerCase(Locale.ROOT);
        if (address.isEmpty()) {
            throw Refusal.of("email", "access.signIn.email");
        }
        limit.count("reset:" + Tokens.hash(address));
        transaction.executeWithoutResult(status -> mailLink(address));
    }

    private void mailLink(String address) {
        facts.byEmail(address)
                .filter(Credentials::maySignIn)
                .map(found -> save(Purpose.RESET_PASSWORD, found.actor().id(), null, null))
                .ifPresent(
                        token ->
                                mail.send(
                                        address,
                                        Text.of("access.forgot.subject"),
                                        Text.of(
                                                "access.forgot.text",
                                                mail.link("reset/" + token))));
    }

    /** Whether the link still works for the purpose. */
    @Transactional(readOnly = true)
    public boolean isGood(String token, Purpose purpose) {
        return links.findByTokenHash(Tokens.hash(token))
                .filter(link -> link.purpose() == purpose && link.isGood(clock.instant()))
                .filter(link -> isWelcome(purpose))
                .isPresent();
    }

    /** Registers a parent with a family of their own, if the installation is open for it. */
    public Actor register(AdultDetails details, ZoneId zone) {
        if (installation.registration() != Registration.OPEN) {
            throw Refusal.because("access.register.closed");
        }
        return startFamily(Role.PARENT, details, zone);
    }

    /**
     * Makes the account that the link is good for; afterwards the link is used up. Not for
     * passwords.
     */
    public Actor accept(String token, Purpose purpose, AdultDetails details, ZoneId zone) {
        var link = take(token, purpose);
        if (!isWelcome(purpose)) {
            throw Refusal.because("access.register.closed");
        }
        return switch (purpose) {
            case FIRST_ADMIN -> {
                if (facts.hasAdministrator()) {
                    throw Refusal.because("access.link.used");
                }
                yield startFamily(Role.ADMIN, details, zone);
            }
            case INVITE_PARENT -> startFamily(Role.PARENT, details, zone);
            case INVITE_CO_PARENT -> join(link.familyId(), details);
            case RESET_PASSWORD -> throw new NotFound();
        };
    }

    /**
     * Makes the first administrator without a link, from what the operator configured; nothing
     * happens when there is one.
     */
    public void configureAdministrator(AdultDetails details, ZoneId zone) {
        if (!facts.hasAdministrator()) {
            startFamily(Role.ADMIN, details, zone);
        }
    }

    /** Sets a new password by a link; every session of the person ends. */
    public void setPassword(String token, @Nullable String password) {
        var link = take(token, Purpose.RESET_PASSWORD);
        accounts.setPassword(link.userId(), password);
        var person = facts.byId(link.userId()).orElseThrow(NotFound::new).actor();
        audit.record(person, person.familyId(), null, "PASSWORD_RESET", "");
    }

    /** While nobody may start a family, invitations to do so rest. */
    private boolean isWelcome(Purpose purpose) {
        return purpose != Purpose.INVITE_PARENT
                || installation.registration() != Registration.CLOSED;
    }

    private Actor startFamily(Role role, AdultDetails details, ZoneId zone) {
        var person = accounts.startFamily(role, details, zone);
        audit.record(person, person.familyId(), null, "FAMILY_STARTED", role.name());
        return person;
    }

    private Actor join(Integer familyId, AdultDetails details) {
        var person = accounts.joinFamily(directory.settings(familyId).familyId(), details);
        audit.record(person, familyId, null, "CO_PARENT_JOINED", person.name());
        return person;
    }

    private OneTimeLink take(String token, Purpose purpose) {
        var now = clock.instant();
        var link =
                links.lock(Tokens.hash(token))
                        .filter(found -> found.purpose() == purpose && found.isGood(now))
                        .orElseThrow(() -> Refusal.because("access.link.used"));
        link.use(now);
        return link;
    }

    private String save(
            Purpose purpose,
            @Nullable Integer user,
            @Nullable Integer family,
            @Nullable Integer creator) {
        var token = Tokens.random();
        links.save(new OneTimeLink(token, purpose, user, family, creator, clock.instant()));
        return token;
    }
}
