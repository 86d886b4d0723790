package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Role;
import app.laurel.platform.Topic;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and changes the accounts of adults. Who may ask for what is decided by the callers in
 * {@code access} and {@code administration}.
 */
@Service
@Transactional
public class KeepAccounts {

    /** Without letters and digits that look alike. */
    private static final String CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final People people;
    private final Families families;
    private final Passwords passwords;
    private final Changes changes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepAccounts(
            People people, Families families, Passwords passwords, Changes changes, Clock clock) {
        this.people = people;
        this.families = families;
        this.passwords = passwords;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A new adult with a family of their own. Refuses a bad name, e-mail or password at its field.
     */
    public Actor startFamily(Role role, AdultDetails details, ZoneId zone) {
        var person = save(role, details, null);
        families.save(new Family(person.id(), newCode(), zone, clock.instant()));
        changes.announce(person.id(), Topic.LEARNERS);
        return person.toActor();
    }

    /** A new parent in an existing family. */
    public Actor joinFamily(int familyId, AdultDetails details) {
        families.findById(familyId).orElseThrow(NotFound::new);
        var person = save(Role.PARENT, details, familyId);
        changes.announce(familyId, Topic.LEARNERS);
        return person.toActor();
    }

    /** Sets a new password; every session of the person ends. */
    public void setPassword(int personId, @Nullable String password) {
        var hash = passwords.hashPassword(password);
        var person = person(personId);
        person.setPassword(hash);
        changes.announce(person.familyId(), Topic.SESSIONS);
    }

    /** Gives the person another name; refused at {@code name} when it cannot be one. */
    public void rename(int personId, @Nullable String name) {
        var checked = Names.name(name);
        var person = person(personId);
        person.look(checked, person.avatar(), person.colour());
        changes.announce(person.familyId(), Topic.LEARNERS);
    }

    /**
     * Gives an adult another address to sign in with, and answers the one before; refused at {@code
     * email} when it cannot be one or somebody has it.
     */
    public String setEmail(int personId, @Nullable String email) {
        var checked = Names.email(email);
        var person = person(personId);
        var before = Objects.requireNonNull(person.email(), "an adult's address");
        person.setEmail(checked);
        unlessTaken("people.email.used", () -> people.saveAndFlush(person));
        changes.announce(person.familyId(), Topic.LEARNERS);
        return before;
    }

    /**
     * Sets the PIN by which an adult takes a device back, 4 to 6 digits; every session of the
     * person ends.
     */
    public void setPin(int personId, @Nullable String pin) {
        var hash = passwords.hashPin(PinKind.DIGITS, pin);
        var person = person(personId);
        person.setPin(hash, PinKind.DIGITS);
        changes.announce(person.familyId(), Topic.SESSIONS);
    }

    /**
     * Sets a new role; every session of the person ends. Refused for learners and for the last
     * administrator.
     */
    public void setRole(int personId, Role role) {
        var administrators = role == Role.ADMIN ? List.<Person>of() : people.lockAdministrators();
        var person = person(personId);
        if (person.role() == Role.LEARNER || role == Role.LEARNER) {
            throw Refusal.of("role", "people.role.learner");
        }
        keepOne(administrators, person);
        person.setRole(role);
        changes.announce(person.familyId(), Topic.SESSIONS);
    }

    /**
     * Makes an administrator a parent only, as {@link #setRole} does, but leaves the last one.
     * Answers whether the person is no administrator now.
     */
    public boolean makeParentUnlessLast(int personId) {
        var administrators = people.lockAdministrators();
        var person = person(personId);
        if (person.role() == Role.ADMIN) {
            if (isLast(administrators, person)) {
                return false;
            }
            person.setRole(Role.PARENT);
            changes.announce(person.familyId(), Topic.SESSIONS);
        }
        return true;
    }

    /**
     * Leaves to the person only what their provider says, or with null all that the role may;
     * sessions end that began with something else.
     */
    public void setPermissions(int personId, @Nullable List<String> permissions) {
        var person = person(personId);
        person.setPermissions(permissions);
        changes.announce(person.familyId(), Topic.SESSIONS);
    }

    /** Locks the person out at once; refused for the last administrator. */
    public void disable(int personId) {
        var administrators = people.lockAdministrators();
        var person = person(personId);
        keepOne(administrators, person);
        person.disable(clock.instant());
        changes.announce(person.familyId(), Topic.SESSIONS);
    }

    /** Lets a disabled person in again. */
    public void enable(int personId) {
        var person = person(personId);
        person.enable();
        changes.announce(person.familyId(), Topic.SESSIONS);
    }

    /** Ends every session of the person, on every device. */
    public void signOutEverywhere(int personId) {
        var person = person(personId);
        person.endSessions();
        changes.announce(person.familyId(), Topic.SESSIONS);
    }

    /**
     * The administrators are locked before the person: two who remove each other at the same time
     * wait in the same order.
     */
    private static void keepOne(List<Person> administrators, Person person) {
        if (isLast(administrators, person)) {
            throw Refusal.because("people.role.lastAdministrator");
        }
    }

    private static boolean isLast(List<Person> administrators, Person person) {
        return administrators.size() == 1 && administrators.contains(person);
    }

    private Person person(int id) {
        return people.lock(id).orElseThrow(NotFound::new);
    }

    private Person save(Role role, AdultDetails details, @Nullable Integer parentId) {
        var name = Names.name(details.name());
        var email = Names.email(details.email());
        var hash = details.provenElsewhere() ? null : passwords.hashPassword(details.password());
        var person = Person.adult(role, name, email, hash, parentId, clock.instant());
        return unlessTaken("people.email.taken", () -> people.saveAndFlush(person));
    }

    private static Person unlessTaken(String otherwise, Supplier<Person> save) {
        try {
            return save.get();
        } catch (DataIntegrityViolationException e) {
            throw Refusal.of("email", otherwise);
        }
    }

    private String newCode() {
        while (true) {
            var letters = random.ints(6, 0, CODE_LETTERS.length()).map(CODE_LETTERS::charAt);
            var code =
                    letters.collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            if (!families.existsByCode(code)) {
                return code;
            }
        }
    }
}
