package app.laurel.access.outside;

import app.laurel.access.SignIn;
import app.laurel.access.SignedIn;
import app.laurel.access.UseLinks;
import app.laurel.people.AdultDetails;
import app.laurel.people.Credentials;
import app.laurel.people.Installation;
import app.laurel.people.KeepAccounts;
import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import app.laurel.platform.Role;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets in whom the provider vouches for, and links and unlinks accounts. At each sign-in name and
 * role follow what the provider says, and so do permissions: a role that its groups gave is taken
 * away with them, one that was given here stays.
 */
@Service
@Lazy
public class UseOutsideAccount {

    private final OutsideAccounts outside;
    private final ProviderSettings settings;
    private final SignInFacts facts;
    private final SignIn signIn;
    private final UseLinks links;
    private final KeepAccounts accounts;
    private final Installation installation;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UseOutsideAccount(
            OutsideAccounts outside,
            ProviderSettings settings,
            SignInFacts facts,
            SignIn signIn,
            UseLinks links,
            KeepAccounts accounts,
            Installation installation,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.outside = outside;
        this.settings = settings;
        this.facts = facts;
        this.signIn = signIn;
        this.links = links;
        this.accounts = accounts;
        this.installation = installation;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Signs the person in, who may be new here. Empty when a local account has the address already:
     * then it takes a proof to link the two. {@link ProviderTrouble} for whoever may not come in.
     */
    @Transactional
    Optional<SignedIn> signIn(OutsideIdentity identity, Intent intent) {
        var known = outside.lock(settings.id(), identity.subject());
        if (known.isPresent()) {
            return Optional.of(letIn(known.get(), identity));
        }
        if (identity.email() == null) {
            throw new ProviderTrouble(Trouble.NO_EMAIL);
        }
        if (!identity.proven()) {
            throw new ProviderTrouble(Trouble.UNPROVEN_EMAIL);
        }
        if (facts.byEmail(identity.email()).isPresent()) {
            return Optional.empty();
        }
        var person = begin(identity, intent);
        add(person, identity);
        facts.seen(person.id());
        return Optional.of(signIn.of(person));
    }

    /**
     * Links the actor's account with the one at the provider; the actor has proven that both are
     * theirs. Answers the session that goes on.
     */
    @Transactional
    SignedIn link(Actor actor, OutsideIdentity identity) {
        actor.requireAdult();
        var known = outside.lock(settings.id(), identity.subject());
        if (known.isPresent()) {
            if (!known.get().isOf(actor.id())) {
                throw new ProviderTrouble(Trouble.LINKED_TO_ANOTHER);
            }
            return letIn(known.get(), identity);
        }
        if (outside.findByUserIdAndProviderId(actor.id(), settings.id()).isPresent()) {
            throw new ProviderTrouble(Trouble.LINKED_OTHERWISE);
        }
        add(actor, identity);
        audit.record(actor, actor.familyId(), null, "OUTSIDE_ACCOUNT_LINKED", settings.name());
        return signIn.of(actor);
    }

    /** The actor's account at the provider, if there is one. One statement. */
    @Transactional(readOnly = true)
    public Optional<LinkedAccount> linked(Actor actor) {
        return outside.findByUserIdAndProviderId(actor.requireAdult().id(), settings.id())
                .map(OutsideAccount::toLinkedAccount);
    }

    /**
     * Unlinks the actor's account from the one at the provider, and takes back what that gave; the
     * password, which is asked for, remains as the way in. Answers the session that goes on.
     */
    public SignedIn unlink(Actor actor, @Nullable String password) {
        if (!signIn.hasPassword(actor.requireAdult())) {
            throw Refusal.because("access.provider.unlink.noPassword");
        }
        signIn.prove(actor, password);
        transaction.executeWithoutResult(status -> remove(actor));
        return signIn.of(actor);
    }

    private void remove(Actor actor) {
        var account =
                outside.findByUserIdAndProviderId(actor.id(), settings.id())
                        .orElseThrow(NotFound::new);
        takeRole(account, actor);
        leave(actor, null);
        outside.delete(account);
        audit.record(actor, actor.familyId(), null, "OUTSIDE_ACCOUNT_UNLINKED", settings.name());
    }

    private SignedIn letIn(OutsideAccount account, OutsideIdentity identity) {
        if (!account.issuer().equals(identity.issuer())) {
            throw new ProviderTrouble(
                    Trouble.OTHER_PROVIDER,
                    "Accounts of %s were linked when OIDC_ISSUER was %s: give the new provider an OIDC_PROVIDER_ID of its own."
                            .formatted(settings.id(), account.issuer()));
        }
        var person =
                facts.byId(account.userId())
                        .filter(Credentials::maySignIn)
                        .map(Credentials::actor)
                        .orElseThrow(() -> new ProviderTrouble(Trouble.LOCKED_OUT));
        // Who chose another name here keeps it
        if (person.name().equals(account.name()) && !person.name().equals(identity.name())) {
            accounts.rename(person.id(), identity.name());
        }
        account.refresh(identity, clock.instant());
        applyRole(account, person, identity.standing());
        facts.seen(person.id());
        return signIn.of(person);
    }

    private Actor begin(OutsideIdentity identity, Intent intent) {
        var details = AdultDetails.provenElsewhere(identity.name(), identity.email());
        if (intent.invitation() != null && intent.purpose() != null) {
            return links.accept(intent.invitation(), intent.purpose(), details, intent.zone());
        }
        return switch (installation.registration()) {
            case OPEN -> links.register(details, intent.zone());
            case INVITATION -> throw new ProviderTrouble(Trouble.BY_INVITATION);
            case CLOSED -> throw new ProviderTrouble(Trouble.CLOSED);
        };
    }

    private void add(Actor person, OutsideIdentity identity) {
        var account =
                outside.saveAndFlush(
                        new OutsideAccount(person.id(), settings.id(), identity, clock.instant()));
        applyRole(account, person, identity.standing());
    }

    private void applyRole(OutsideAccount account, Actor person, Standing standing) {
        if (!standing.isAdministrator()) {
            takeRole(account, person);
        } else if (!person.isAdministrator()) {
            accounts.setRole(person.id(), Role.ADMIN);
            account.madeAdministrator(true);
            audit.record(
                    person, person.familyId(), null, "ROLE_GIVEN_BY_PROVIDER", settings.name());
        }
        var madeHere = person.isAdministrator() && !account.hasMadeAdministrator();
        leave(person, madeHere ? null : standing.limits());
    }

    private void leave(Actor person, @Nullable List<String> permissions) {
        var left = permissions == null ? null : Permission.among(permissions);
        if (!Objects.equals(left, person.permissions())) {
            accounts.setPermissions(person.id(), permissions);
        }
    }

    private void takeRole(OutsideAccount account, Actor person) {
        if (account.hasMadeAdministrator() && accounts.makeParentUnlessLast(person.id())) {
            account.madeAdministrator(false);
            audit.record(
                    person, person.familyId(), null, "ROLE_TAKEN_BY_PROVIDER", settings.name());
        }
    }
}
