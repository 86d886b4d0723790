package app.laurel.insights;

import app.laurel.mastery.ConceptLevel;
import java.util.Comparator;

/** What makes one concept weaker than another. */
final class WeakConcept {

    /** The weakest first; of equals, the one that was not asked for longest. */
    static final Comparator<ConceptLevel> ORDER =
            Comparator.comparingInt(ConceptLevel::rawLevel)
                    .thenComparing(ConceptLevel::lastTested)
                    .thenComparing(ConceptLevel::concept);

    private WeakConcept() {}
}
