package app.laurel.people;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The subjects that a learner can have. */
@Component
class KnownSubjects {

    private final SubjectCatalogue catalogue;

    KnownSubjects(SubjectCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is taught. */
    Set<String> all() {
        return new LinkedHashSet<>(catalogue.subjects());
    }

    /** What is taught, and what a learner has from a time when it was taught. */
    Set<String> and(Collection<String> before) {
        var all = all();
        all.addAll(before);
        return all;
    }
}
