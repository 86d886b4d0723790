package app.laurel.learning;

/** What was answered in lessons of a unit. */
record UnitTally(String unitId, long answered, long correct) {

    Tally tally() {
        return new Tally(answered, correct);
    }
}
