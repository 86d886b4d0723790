package app.laurel.mastery;

import app.laurel.learning.LessonCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was chosen for a day so far: up to three suggestions, each of another unit. */
final class DayPlan {

    private static final int SUGGESTIONS = 3;

    private final List<Suggestion> suggestions = new ArrayList<>();
    private final Set<String> units = new HashSet<>();

    /** Begins with the first of what is under way; the units of the others are not begun anew. */
    DayPlan(Collection<LessonCard> open) {
        open.stream().findFirst().map(Teaching::goOn).ifPresent(this::add);
        open.forEach(lesson -> units.add(lesson.unitId()));
    }

    /** Takes the first that fits in. */
    void addFirst(List<Suggestion> candidates) {
        candidates.stream()
                .filter(one -> suggestions.size() < SUGGESTIONS && !units.contains(one.unitId()))
                .findFirst()
                .ifPresent(this::add);
    }

    /** Takes as many as fit in. */
    void fill(List<Suggestion> candidates) {
        candidates.forEach(one -> addFirst(List.of(one)));
    }

    /** The candidates of subjects that are not in the plan yet, then the others. */
    List<Suggestion> otherSubjectsFirst(List<Suggestion> candidates) {
        var had = suggestions.stream().map(Suggestion::subject).collect(Collectors.toSet());
        return candidates.stream()
                .sorted(Comparator.comparing(one -> had.contains(one.subject())))
                .toList();
    }

    List<Suggestion> suggestions() {
        return List.copyOf(suggestions);
    }

    private void add(Suggestion suggestion) {
        units.add(suggestion.unitId());
        suggestions.add(suggestion);
    }
}
