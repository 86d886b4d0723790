package app.laurel.insights;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.learning.Unit;
import app.laurel.mastery.ConceptLevel;
import app.laurel.people.SubjectCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays out what there is to know: the concepts of each subject that are taught up to the learner's
 * next grade, and whatever was asked already. Columns follow the grades, moved right where a
 * concept would not stand behind what it builds on.
 */
@Component
class DrawMap {

    private final Curriculum curriculum;
    private final SubjectCatalogue subjects;

    DrawMap(Curriculum curriculum, SubjectCatalogue subjects) {
        this.curriculum = curriculum;
        this.subjects = subjects;
    }

    /**
     * The map of a learner's subjects, and of those that were learnt before. No statement.
     *
     * @param wanted the subjects to draw, in their order
     */
    KnowledgeMap of(int grade, Collection<String> wanted, List<ConceptLevel> levels) {
        var byConcept =
                levels.stream()
                        .collect(
                                Collectors.toMap(
                                        ConceptLevel::concept,
                                        Function.identity(),
                                        (one, other) -> one));
        return new KnowledgeMap(
                wanted.stream()
                        .map(subject -> subject(subject, grade, byConcept))
                        .filter(subject -> !subject.columns().isEmpty())
                        .toList());
    }

    private KnowledgeMap.Subject subject(
            String subject, int grade, Map<String, ConceptLevel> levels) {
        var grades = new LinkedHashMap<Concept, Integer>();
        for (var unit : curriculum.units()) {
            if (unit.subject().equals(subject)) {
                add(unit, grade, levels, grades);
            }
        }
        var columns = columns(grades);
        var here = grades.keySet().stream().map(Concept::id).collect(Collectors.toSet());
        var links =
                grades.keySet().stream()
                        .flatMap(
                                concept ->
                                        concept.prerequisites().stream()
                                                .filter(here::contains)
                                                .map(
                                                        from ->
                                                                new KnowledgeMap.Link(
                                                                        from, concept.id())))
                        .toList();
        return new KnowledgeMap.Subject(
                subject,
                subjects.nameOf(subject),
                columns.stream()
                        .map(column -> column.stream().map(one -> node(one, levels)).toList())
                        .toList(),
                links);
    }

    private void add(
            Unit unit, int grade, Map<String, ConceptLevel> levels, Map<Concept, Integer> grades) {
        for (var concept : unit.concepts()) {
            if (unit.fromGrade() <= grade + 1 || levels.containsKey(concept.id())) {
                curriculum
                        .concept(concept.id())
                        .ifPresent(one -> grades.merge(one, unit.fromGrade(), Math::min));
            }
        }
    }

    /** Column by column, within each what builds on the upper ones above. */
    private static List<List<Concept>> columns(Map<Concept, Integer> grades) {
        var byId =
                grades.keySet().stream()
                        .collect(Collectors.toMap(Concept::id, Function.identity()));
        var places = new HashMap<Concept, Integer>();
        grades.keySet().forEach(concept -> place(concept, grades, byId, places));
        var columns = new TreeMap<Integer, List<Concept>>();
        places.forEach(
                (concept, place) ->
                        columns.computeIfAbsent(place, key -> new ArrayList<>()).add(concept));
        var heights = new HashMap<String, Double>();
        for (var column : columns.values()) {
            column.sort(
                    Comparator.comparingDouble((Concept one) -> height(one, heights))
                            .thenComparing(Concept::id));
            for (var i = 0; i < column.size(); i++) {
                heights.put(column.get(i).id(), (i + 0.5) / column.size());
            }
        }
        return List.copyOf(columns.values());
    }

    /** The grade, or one more than the farthest of what it builds on. */
    private static int place(
            Concept concept,
            Map<Concept, Integer> grades,
            Map<String, Concept> byId,
            Map<Concept, Integer> places) {
        var known = places.get(concept);
        if (known != null) {
            return known;
        }
        int place = grades.get(concept);
        places.put(concept, place);
        for (var before : concept.prerequisites()) {
            var needed = byId.get(before);
            if (needed != null) {
                place = Math.max(place, 1 + place(needed, grades, byId, places));
            }
        }
        places.put(concept, place);
        return place;
    }

    private static double height(Concept concept, Map<String, Double> heights) {
        return concept.prerequisites().stream()
                .filter(heights::containsKey)
                .mapToDouble(heights::get)
                .average()
                .orElse(0.5);
    }

    private KnowledgeMap.Node node(Concept concept, Map<String, ConceptLevel> levels) {
        var level = levels.get(concept.id());
        return new KnowledgeMap.Node(
                concept.id(),
                concept.name(),
                state(level),
                level == null ? null : level.estimate(),
                level == null ? 0 : level.total(),
                level == null ? null : level.due(),
                concept.prerequisites().stream()
                        .map(id -> curriculum.concept(id).map(Concept::name).orElse(id))
                        .toList());
    }

    private static KnowledgeMap.State state(@Nullable ConceptLevel level) {
        if (level == null) {
            return KnowledgeMap.State.NEW;
        }
        if (level.estimate() == null) {
            return KnowledgeMap.State.BEGUN;
        }
        return level.needsReinforcement() ? KnowledgeMap.State.WEAK : KnowledgeMap.State.KNOWN;
    }
}
