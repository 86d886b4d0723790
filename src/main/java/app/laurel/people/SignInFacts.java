package app.laurel.people;

import app.laurel.platform.Role;
import app.laurel.platform.TypedText;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the sign-in asks about people, and what it tells them. */
@Service
@Transactional(readOnly = true)
public class SignInFacts {

    private final People people;
    private final Families families;
    private final Clock clock;

    SignInFacts(People people, Families families, Clock clock) {
        this.people = people;
        this.families = families;
        this.clock = clock;
    }

    /** The adult with the e-mail address, in whatever case it is written. */
    public Optional<Credentials> byEmail(String email) {
        return people.findByEmail(TypedText.line(email))
                .filter(person -> person.role().isAdult())
                .map(Credentials::of);
    }

    /** Whoever has the id. */
    public Optional<Credentials> byId(int id) {
        return people.findById(id).map(Credentials::of);
    }

    /** Whoever has the id, and how the family calls its points. One statement. */
    public Optional<KnownPerson> known(int id) {
        return people.known(id).map(KnownRow::toKnownPerson);
    }

    /** A learner of the family with the code, by name in whatever case. */
    public Optional<Credentials> learner(String familyCode, String name) {
        return families.findByCodeIgnoreCase(TypedText.line(familyCode))
                .flatMap(
                        family ->
                                people.findLearner(
                                        family.settings().familyId(), TypedText.line(name)))
                .map(Credentials::of);
    }

    /** The learners who can choose their face on a device of the family. */
    public List<Learner> faces(int familyId) {
        return people.learnersOf(familyId).stream().filter(learner -> !learner.archived()).toList();
    }

    /** Whether the installation has an administrator who may sign in. */
    public boolean hasAdministrator() {
        return people.existsByRoleAndDisabledAtIsNull(Role.ADMIN);
    }

    /** Number of people of all roles, for the health check. */
    public long count() {
        return people.count();
    }

    /** Remembers that the person was here now. */
    @Transactional
    public void seen(int id) {
        people.findById(id).ifPresent(person -> person.seen(clock.instant()));
    }
}
