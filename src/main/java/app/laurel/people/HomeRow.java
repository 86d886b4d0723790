package app.laurel.people;

/** A learner's rows and the family's, read in one statement. */
record HomeRow(Person person, LearnerProfile profile, Family family) {

    LearnerAtHome toLearnerAtHome() {
        return LearnerAtHome.of(person, profile, family);
    }
}
