package app.laurel.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the sources teach, put together and found to be without contradiction. */
record Catalogue(
        Map<String, Unit> byId,
        Map<String, LessonSource> sources,
        Map<String, Concept> concepts,
        Map<String, List<Unit>> teaching,
        List<String> subjects) {

    private static final List<String> ORDER =
            List.of(
                    "Math",
                    "Reading",
                    "Language",
                    "Science",
                    "Geography",
                    "History",
                    "Computing",
                    "Spanish");

    /**
     * Puts everything together.
     *
     * @throws MalformedCurriculum when two units or two concepts have one id, or a prerequisite can
     *     never be met
     */
    static Catalogue of(List<LessonSource> sources) {
        var byId = new LinkedHashMap<String, Unit>();
        var sourceOf = new LinkedHashMap<String, LessonSource>();
        var concepts = new LinkedHashMap<String, Concept>();
        var teaching = new LinkedHashMap<String, List<Unit>>();
        var places = new LinkedHashMap<String, String>();
        for (var source : sources) {
            for (var unit : source.units()) {
                if (byId.putIfAbsent(unit.id(), unit) != null) {
                    throw new MalformedCurriculum(unit.id(), "two units have this id");
                }
                sourceOf.put(unit.id(), source);
                for (var concept : unit.concepts()) {
                    var known = concepts.putIfAbsent(concept.id(), concept);
                    if (known != null && !known.equals(concept)) {
                        throw new MalformedCurriculum(
                                unit.id(),
                                "another unit describes the concept '"
                                        + concept.id()
                                        + "' in another way");
                    }
                    places.computeIfAbsent(concept.id(), id -> source.placeOf(concept));
                    teaching.computeIfAbsent(concept.id(), id -> new ArrayList<>()).add(unit);
                }
            }
        }
        new PrerequisiteCheck(concepts, teaching, places).run();
        var subjects = byId.values().stream().map(Unit::subject).distinct();
        return new Catalogue(
                byId, sourceOf, concepts, teaching, subjects.sorted(inOrder()).toList());
    }

    List<Unit> units() {
        return List.copyOf(byId.values());
    }

    /** From the first grade of any unit that teaches the concept to the last grade of any. */
    static GradeRange grades(List<Unit> teaching) {
        return teaching.stream()
                .map(unit -> new GradeRange(unit.fromGrade(), unit.toGrade()))
                .reduce(GradeRange::and)
                .orElseThrow();
    }

    private static Comparator<String> inOrder() {
        return Comparator.comparingInt(
                        (String subject) ->
                                ORDER.contains(subject) ? ORDER.indexOf(subject) : ORDER.size())
                .thenComparing(Comparator.naturalOrder());
    }
}
