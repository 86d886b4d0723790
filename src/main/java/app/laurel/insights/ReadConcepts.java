package app.laurel.insights;

import app.laurel.mastery.ConceptLevel;
import app.laurel.people.SubjectCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Arranges levels of concepts for a reader. */
@Component
class ReadConcepts {

    private final ConceptNames names;
    private final SubjectCatalogue subjects;

    ReadConcepts(ConceptNames names, SubjectCatalogue subjects) {
        this.names = names;
        this.subjects = subjects;
    }

    ConceptMap map(List<ConceptLevel> concepts) {
        var bySubject = new LinkedHashMap<String, TreeMap<String, List<ConceptLevel>>>();
        concepts.stream()
                .sorted(SubjectOrder.by(subjects, ConceptLevel::subject))
                .forEach(
                        concept ->
                                bySubject
                                        .computeIfAbsent(concept.subject(), key -> new TreeMap<>())
                                        .computeIfAbsent(
                                                ConceptNames.area(concept.concept()),
                                                key -> new ArrayList<>())
                                        .add(concept));
        return new ConceptMap(
                bySubject.entrySet().stream()
                        .map(
                                subject ->
                                        new ConceptMap.Subject(
                                                subject.getKey(),
                                                subjects.nameOf(subject.getKey()),
                                                areas(subject.getValue())))
                        .toList());
    }

    private List<ConceptMap.Area> areas(TreeMap<String, List<ConceptLevel>> areas) {
        return areas.entrySet().stream()
                .map(
                        area ->
                                new ConceptMap.Area(
                                        area.getKey(),
                                        area.getValue().stream()
                                                .sorted(BEST_KNOWN_FIRST)
                                                .map(this::cell)
                                                .toList()))
                .toList();
    }

    private static final Comparator<ConceptLevel> BEST_KNOWN_FIRST =
            Comparator.<ConceptLevel>comparingInt(one -> -one.level().orElse(-1))
                    .thenComparing(ConceptLevel::concept);

    private ConceptMap.Cell cell(ConceptLevel one) {
        return new ConceptMap.Cell(
                one.concept(),
                names.name(one.concept()),
                one.estimate(),
                one.correct(),
                one.total(),
                one.due());
    }
}
