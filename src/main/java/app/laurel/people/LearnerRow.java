package app.laurel.people;

/** A learner's two rows, read in one statement. */
record LearnerRow(Person person, LearnerProfile profile) {

    Learner toLearner() {
        return Learner.of(person, profile);
    }
}
