package app.laurel.access;

import app.laurel.people.Credentials;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Passwords;
import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Checks who somebody is. Unknown people and wrong secrets get the same answer after the same time,
 * and every guess is counted before it is checked.
 */
@Service
public class SignIn {

    /** The text for whoever names an account and no password that fits it. */
    public static final String WRONG = "access.signIn.wrong";

    private final SignInFacts facts;
    private final FamilyDirectory directory;
    private final FamilyDevices devices;
    private final Passwords passwords;
    private final GuessLimit limit;

    SignIn(
            SignInFacts facts,
            FamilyDirectory directory,
            FamilyDevices devices,
            Passwords passwords,
            GuessLimit limit) {
        this.facts = facts;
        this.directory = directory;
        this.devices = devices;
        this.passwords = passwords;
        this.limit = limit;
    }

    /** An adult by e-mail and password. */
    public SignedIn adult(@Nullable String email, @Nullable String password) {
        var address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (address.isEmpty()) {
            throw Refusal.of("email", "access.signIn.email");
        }
        if (password == null || password.isEmpty()) {
            throw Refusal.of("password", "access.signIn.password");
        }
        var adult = facts.byEmail(address);
        var account =
                adult.map(found -> adultAccount(found.actor().id()))
                        .orElseGet(() -> "adult:" + Tokens.hash(address));
        limit.count(account);
        return check(account, adult, password, WRONG);
    }

    /** A learner on a browser that a parent enabled, by face and PIN or picture password. */
    public SignedIn learnerByFace(
            @Nullable String deviceToken, int learnerId, @Nullable String pin) {
        var family =
                devices.familyOf(deviceToken)
                        .orElseThrow(() -> Refusal.because("access.device.unknown"));
        var learner =
                facts.byId(learnerId)
                        .filter(found -> isLearnerOf(found, family))
                        .orElseThrow(NotFound::new);
        return checkPin(Optional.of(learner), pinAccount(learnerId), pin);
    }

    /** A learner on any browser, by family code, name and PIN. */
    public SignedIn learnerByName(
            @Nullable String familyCode, @Nullable String name, @Nullable String pin) {
        if (familyCode == null || familyCode.isBlank()) {
            throw Refusal.of("code", "access.signIn.code");
        }
        if (name == null || name.isBlank()) {
            throw Refusal.of("name", "access.signIn.name");
        }
        var learner = facts.learner(familyCode, name);
        var account =
                learner.map(found -> pinAccount(found.actor().id()))
                        .orElseGet(
                                () ->
                                        "learner:"
                                                + Tokens.hash(
                                                        (familyCode + "/" + name)
                                                                .toLowerCase(Locale.ROOT)));
        return checkPin(learner, account, pin);
    }

    /**
     * Hands the device to a learner of the actor's family: the parent is the proof, no PIN is
     * asked.
     */
    public SignedIn handOver(Actor parent, int learnerId) {
        var learner = directory.learner(parent.requireAdult(), learnerId);
        return facts.byId(learner.id())
                .filter(found -> isLearnerOf(found, parent.familyId()))
                .map(SignedIn::of)
                .orElseThrow(NotFound::new);
    }

    /** An adult of the learner's family takes the device back, by password or PIN. */
    public SignedIn grownUp(Actor learner, int adultId, @Nullable String secret) {
        if (secret == null || secret.isEmpty()) {
            throw Refusal.of("password", "access.signIn.password");
        }
        var adult =
                facts.byId(adultId)
                        .filter(
                                found ->
                                        found.actor().runs(learner.familyId()) && found.maySignIn())
                        .orElseThrow(NotFound::new);
        var account = adultAccount(adultId);
        if (!Passwords.isDigits(secret)) {
            limit.count(account);
            return check(account, Optional.of(adult), secret, "access.signIn.wrongSecret");
        }
        limit.countAdultPin(account);
        if (!passwords.matches(secret, adult.pinHash())) {
            throw Refusal.because("access.signIn.wrongSecret");
        }
        limit.pinWasRight(account);
        facts.seen(adultId);
        return SignedIn.of(adult);
    }

    /**
     * Asks the actor, who is signed in already, for the own password once more; refused at {@code
     * current} when it is wrong.
     */
    public void prove(Actor actor, @Nullable String password) {
        checkOwn(actor, password);
        limit.wasRight(adultAccount(actor.id()));
    }

    /** Whether the actor can sign in with a password, and not only with an outside provider. */
    public boolean hasPassword(Actor actor) {
        return facts.byId(actor.id()).filter(known -> known.secretHash() != null).isPresent();
    }

    /** Asks for the own password as {@link #prove}, and forgets the guesses at the former PIN. */
    void proveForNewPin(Actor actor, @Nullable String password) {
        checkOwn(actor, password);
        limit.unlock(adultAccount(actor.id()));
    }

    private void checkOwn(Actor actor, @Nullable String password) {
        if (password == null || password.isEmpty()) {
            throw Refusal.of("current", "access.signIn.password");
        }
        limit.count(adultAccount(actor.id()));
        var known = facts.byId(actor.id()).orElseThrow(NotFound::new);
        if (!passwords.matches(password, known.secretHash())) {
            throw Refusal.of("current", "access.account.wrong");
        }
    }

    /** The session of somebody who just got an account or changed it. */
    public SignedIn of(Actor person) {
        return facts.byId(person.id()).map(SignedIn::of).orElseThrow(NotFound::new);
    }

    /** A parent forgives the wrong PINs of a learner. */
    public void unlock(Actor parent, int learnerId) {
        var learner = directory.learner(parent.requireAdult(), learnerId);
        limit.unlock(pinAccount(learner.id()));
    }

    private SignedIn checkPin(Optional<Credentials> learner, String account, @Nullable String pin) {
        if (pin == null || pin.isEmpty()) {
            throw Refusal.of("pin", "access.signIn.pin");
        }
        limit.countPin(account);
        return check(account, learner, pin, "access.signIn.wrongPin");
    }

    private SignedIn check(
            String account, Optional<Credentials> found, String secret, String wrong) {
        var matches = passwords.matches(secret, found.map(Credentials::secretHash).orElse(null));
        if (!matches || !found.orElseThrow().maySignIn()) {
            throw Refusal.because(wrong);
        }
        if (found.get().actor().isLearner()) {
            limit.pinWasRight(account);
        } else {
            limit.wasRight(account);
        }
        facts.seen(found.get().actor().id());
        return SignedIn.of(found.get());
    }

    private static boolean isLearnerOf(Credentials found, int family) {
        return found.actor().isLearner() && found.actor().familyId() == family && found.maySignIn();
    }

    private static String adultAccount(int adultId) {
        return "adult:" + adultId;
    }

    static String pinAccount(int learnerId) {
        return "pin:" + learnerId;
    }
}
