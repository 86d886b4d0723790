package app.laurel.learning.curriculum;

import app.laurel.learning.check.Finding;
import app.laurel.learning.check.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the parts of a unit stand: file, line and what it is. */
final class Places {

    private final String file;
    private final Map<Part, List<String>> parts = new HashMap<>();
    private final Map<String, String> prerequisites = new HashMap<>();

    Places(Entry file) {
        this.file = file.place();
    }

    void put(Part part, List<String> places) {
        parts.put(part, places);
    }

    /** Notes where the prerequisites of a concept stand. */
    void putPrerequisites(String concept, String place) {
        prerequisites.put(concept, place);
    }

    /** The place of the finding and its reason. */
    String complaint(Finding finding) {
        return of(finding.part(), finding.number()) + ": " + finding.reason();
    }

    /** Where the part stands that has this number (from 1), or the file when there is none. */
    String of(Part part, int number) {
        var places = parts.getOrDefault(part, List.of());
        return number >= 1 && number <= places.size() ? places.get(number - 1) : file;
    }

    /** Where the prerequisites of the concept stand, or the file when it has none. */
    String ofPrerequisites(String concept) {
        return prerequisites.getOrDefault(concept, file);
    }
}
