package app.laurel.people;

/**
 * A learner together with what the family decided for itself.
 *
 * @param look how pages look to the learner
 */
public record LearnerAtHome(Learner learner, FamilySettings family, PageLook look) {

    static LearnerAtHome of(Person person, LearnerProfile profile, Family family) {
        return new LearnerAtHome(Learner.of(person, profile), family.settings(), profile.look());
    }
}
