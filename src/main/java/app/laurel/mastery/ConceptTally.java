package app.laurel.mastery;

import app.laurel.learning.Tally;

/** How often everybody together answered questions of a concept. */
record ConceptTally(String concept, long answered, long correct) {

    Tally tally() {
        return new Tally(answered, correct);
    }
}
