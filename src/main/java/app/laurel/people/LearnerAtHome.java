package app.laurel.people;

/** A learner together with what the family decided for itself. */
public record LearnerAtHome(Learner learner, FamilySettings family) {

    static LearnerAtHome of(Person person, LearnerProfile profile, Family family) {
        return new LearnerAtHome(Learner.of(person, profile), family.settings());
    }
}
