package app.laurel.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses prerequisites that a learner could never meet. */
final class PrerequisiteCheck {

    private final Map<String, Concept> concepts;
    private final Map<String, List<Unit>> teaching;
    private final Map<String, String> places;
    private final Set<String> done = new HashSet<>();

    PrerequisiteCheck(
            Map<String, Concept> concepts,
            Map<String, List<Unit>> teaching,
            Map<String, String> places) {
        this.concepts = concepts;
        this.teaching = teaching;
        this.places = places;
    }

    /**
     * Looks at all concepts.
     *
     * @throws MalformedCurriculum when a prerequisite is unknown, named twice, taught only later
     *     than what needs it, or needs it in turn
     */
    void run() {
        concepts.values().forEach(this::checkOwn);
        concepts.values().forEach(concept -> follow(concept, new ArrayList<>()));
    }

    private void checkOwn(Concept concept) {
        var named = new HashSet<String>();
        for (var id : concept.prerequisites()) {
            if (!concepts.containsKey(id)) {
                throw fault(concept, "nobody teaches the prerequisite '" + id + "'");
            }
            if (!named.add(id)) {
                throw fault(concept, "names the prerequisite '" + id + "' twice");
            }
            int needed = firstGrade(concept.id());
            int taught = firstGrade(id);
            if (taught > needed) {
                throw fault(
                        concept,
                        "starts in grade %d, but its prerequisite '%s' only in grade %d"
                                .formatted(needed, id, taught));
            }
        }
    }

    private int firstGrade(String id) {
        return Catalogue.grades(teaching.get(id)).from();
    }

    /** The curriculum is small and its chains are short enough to be followed by recursion. */
    private void follow(Concept concept, List<String> path) {
        if (path.contains(concept.id())) {
            var circle = new ArrayList<>(path.subList(path.indexOf(concept.id()), path.size()));
            circle.add(concept.id());
            throw fault(concept, "the prerequisites go in a circle: " + String.join(" → ", circle));
        }
        if (done.contains(concept.id())) {
            return;
        }
        path.add(concept.id());
        concept.prerequisites().forEach(id -> follow(concepts.get(id), path));
        path.removeLast();
        done.add(concept.id());
    }

    private MalformedCurriculum fault(Concept concept, String problem) {
        return new MalformedCurriculum(
                places.get(concept.id()), "'" + concept.id() + "': " + problem);
    }
}
