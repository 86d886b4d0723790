package app.laurel.mastery;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Suggests the weak concepts, the weakest first, or what they build on where that is not known. */
@Component
class SuggestPractice {

    private final Curriculum curriculum;
    private final Teaching teaching;

    SuggestPractice(Curriculum curriculum, Teaching teaching) {
        this.curriculum = curriculum;
        this.teaching = teaching;
    }

    List<Suggestion> in(Situation now) {
        var byConcept =
                now.standing().concepts().stream()
                        .collect(
                                Collectors.toMap(
                                        ConceptLevel::concept,
                                        Function.identity(),
                                        (one, other) -> one));
        return now.levels().stream()
                .filter(ConceptLevel::isWeak)
                .sorted(
                        Comparator.comparingInt(ConceptLevel::rawLevel)
                                .thenComparing(ConceptLevel::lastTested)
                                .thenComparing(ConceptLevel::concept))
                .flatMap(weak -> practise(weak.concept(), now, byConcept).stream())
                .toList();
    }

    private Optional<Suggestion> practise(
            String weak, Situation now, Map<String, ConceptLevel> levels) {
        var first = foundation(weak, now, levels, new HashSet<>());
        var why = first.equals(weak) ? Suggestion.Why.PRACTISE : Suggestion.Why.FIRST;
        return teaching.of(first, now)
                .map(
                        unit ->
                                teaching.suggest(
                                        why, unit, now, first, first.equals(weak) ? "" : weak, 0));
    }

    /**
     * Where to begin for a weak concept: what it builds on and is itself weak, as deep as that
     * goes; else what it builds on and was not asked often enough to be known; else itself. What a
     * parent does not want suggested is passed over.
     */
    private String foundation(
            String concept, Situation now, Map<String, ConceptLevel> levels, Set<String> seen) {
        seen.add(concept);
        var missing =
                curriculum.concept(concept).map(Concept::prerequisites).orElse(List.of()).stream()
                        .filter(one -> !seen.contains(one))
                        .filter(one -> !curriculum.unitsTeaching(one).isEmpty())
                        .filter(one -> !levels.containsKey(one) || !levels.get(one).isKnown())
                        .filter(one -> !now.isHidden(one))
                        .toList();
        var weak =
                missing.stream()
                        .filter(one -> levels.containsKey(one) && levels.get(one).isWeak())
                        .findFirst();
        return weak.map(one -> foundation(one, now, levels, seen))
                .or(() -> missing.stream().findFirst())
                .orElse(concept);
    }
}
