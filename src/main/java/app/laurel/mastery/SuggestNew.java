package app.laurel.mastery;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.learning.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Suggests one unit of each subject, then the next of each, and so on: subjects that had no turn
 * for longest first; units of the family before others, and units that were done lately, or build
 * on something weak, last.
 */
@Component
class SuggestNew {

    private final Curriculum curriculum;
    private final Teaching teaching;

    SuggestNew(Curriculum curriculum, Teaching teaching) {
        this.curriculum = curriculum;
        this.teaching = teaching;
    }

    List<Suggestion> in(Situation now) {
        var weak =
                now.standing().concepts().stream()
                        .filter(ConceptLevel::isWeak)
                        .map(ConceptLevel::concept)
                        .collect(Collectors.toSet());
        var units = inTurn(now).stream().map(subject -> unitsOf(subject, now, weak)).toList();
        var longest = units.stream().mapToInt(List::size).max().orElse(0);
        var suggestions = new ArrayList<Suggestion>();
        for (var i = 0; i < longest; i++) {
            for (var row : units) {
                if (i < row.size()) {
                    suggestions.add(suggest(row.get(i), now));
                }
            }
        }
        return suggestions;
    }

    private Suggestion suggest(Unit unit, Situation now) {
        var own = unit.concepts().stream().map(Concept::id).collect(Collectors.toSet());
        var asked = now.standing().concepts();
        if (asked.stream().anyMatch(level -> own.contains(level.concept()))) {
            return teaching.suggest(Suggestion.Why.MORE, unit, now, "", "", 0);
        }
        var known =
                asked.stream()
                        .filter(ConceptLevel::isKnown)
                        .map(ConceptLevel::concept)
                        .collect(Collectors.toSet());
        var before =
                unit.concepts().stream()
                        .flatMap(concept -> concept.prerequisites().stream())
                        .filter(known::contains)
                        .findFirst();
        return teaching.suggest(Suggestion.Why.NEW, unit, now, before.orElse(""), "", 0);
    }

    /** The subjects that a parent chose: those without a lesson lately, then the longest ago. */
    private static List<String> inTurn(Situation now) {
        var standing = now.standing();
        var chosen =
                Stream.concat(
                                standing.asked(Guidance.Kind.SUBJECT).stream(),
                                now.learner().subjects().stream())
                        .distinct()
                        .filter(one -> !standing.isHidden(Guidance.Kind.SUBJECT, one))
                        .toList();
        var done = now.recent().subjectsDone();
        return Stream.concat(
                        chosen.stream().filter(one -> !done.contains(one)),
                        done.reversed().stream().filter(chosen::contains))
                .toList();
    }

    private List<Unit> unitsOf(String subject, Situation now, Set<String> weak) {
        var grade = now.standing().grade(now.grade(), subject);
        var units =
                Stream.concat(
                                now.own().stream().filter(unit -> unit.subject().equals(subject)),
                                curriculum.unitsFor(grade, subject).stream())
                        .toList();
        var done = now.recent().unitsDone();
        var fresh = units.stream().filter(unit -> !done.contains(unit.id())).toList();
        return (fresh.isEmpty() ? units : fresh)
                .stream().sorted(Comparator.comparing(unit -> buildsOn(unit, weak))).toList();
    }

    private static boolean buildsOn(Unit unit, Set<String> weak) {
        return unit.concepts().stream()
                .flatMap(concept -> concept.prerequisites().stream())
                .anyMatch(weak::contains);
    }
}
