package app.laurel.mastery;

import app.laurel.learning.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Suggests the units with something due, the most overdue first. */
@Component
class SuggestReviews {

    private final Teaching teaching;

    SuggestReviews(Teaching teaching) {
        this.teaching = teaching;
    }

    List<Suggestion> in(Situation now) {
        var byUnit = new LinkedHashMap<Unit, List<ConceptLevel>>();
        now.levels().stream()
                .filter(level -> level.isDue(now.today()))
                .sorted(
                        Comparator.comparing(ConceptLevel::due)
                                .thenComparing(ConceptLevel::lastTested)
                                .thenComparing(ConceptLevel::concept))
                .forEach(
                        level ->
                                teaching.of(level.concept(), now)
                                        .ifPresent(
                                                unit ->
                                                        byUnit.computeIfAbsent(
                                                                        unit,
                                                                        one -> new ArrayList<>())
                                                                .add(level)));
        return byUnit.entrySet().stream()
                .map(
                        due ->
                                teaching.suggest(
                                        Suggestion.Why.REVIEW,
                                        due.getKey(),
                                        now,
                                        due.getValue().getFirst().concept(),
                                        "",
                                        due.getValue().size() - 1))
                .toList();
    }
}
