package app.laurel.insights;

import app.laurel.mastery.ConceptLevel;
import app.laurel.mastery.Estimate;
import app.laurel.people.SubjectCatalogue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Arranges levels of concepts for a reader. */
@Component
class ReadConcepts {

    private static final int MOST_SUGGESTIONS = 5;

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

    /** The weakest concepts, then those with mistakes and too few answers to say. */
    List<WhatHelps> whatHelps(List<ConceptLevel> concepts, LocalDate today, ZoneId zone) {
        var weak =
                concepts.stream()
                        .filter(one -> one.needsReinforcement() && one.level().isPresent())
                        .sorted(WeakConcept.ORDER);
        var unclear =
                concepts.stream()
                        .filter(one -> one.needsReinforcement() && one.level().isEmpty())
                        .sorted(WeakConcept.ORDER);
        return Stream.concat(weak, unclear)
                .limit(MOST_SUGGESTIONS)
                .map(one -> help(one, today, zone))
                .toList();
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

    private WhatHelps help(ConceptLevel one, LocalDate today, ZoneId zone) {
        var last = LocalDate.ofInstant(one.lastTested(), zone);
        return new WhatHelps(
                one.concept(),
                names.name(one.concept()),
                subjects.nameOf(one.subject()),
                level(one),
                one.correct(),
                one.total(),
                Math.max(0, Estimate.ENOUGH - one.total()),
                Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(last, today))));
    }

    private static @Nullable Integer level(ConceptLevel one) {
        return one.level().isPresent() ? one.level().getAsInt() : null;
    }
}
