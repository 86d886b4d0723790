package app.laurel.shell;

import app.laurel.platform.Actor;
import app.laurel.platform.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The navigation entries that all modules offer together, and the numbers beside them. */
@Component
class Navigation {

    private final List<NavigationEntry> entries;
    private final List<NavigationBadge> badges;

    Navigation(List<NavigationEntry> entries, List<NavigationBadge> badges) {
        this.entries =
                entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
        this.badges = List.copyOf(badges);
    }

    /** The entries for a person's role, those of the lower end last. */
    List<NavigationEntry> entriesFor(Actor actor) {
        return entries.stream()
                .filter(entry -> entry.roles().contains(actor.role()))
                .sorted(Comparator.comparing(NavigationEntry::bottom))
                .toList();
    }

    /**
     * What waits for the person, by path; a path without a number is absent. What is known already
     * is not counted again.
     */
    Map<String, Integer> countsFor(Actor actor, Map<String, Integer> known) {
        var visible =
                entriesFor(actor).stream().map(NavigationEntry::path).collect(Collectors.toSet());
        var counts = new HashMap<String, Integer>();
        badges.stream()
                .filter(badge -> visible.contains(badge.path()))
                .filter(badge -> !known.containsKey(badge.path()))
                .forEach(badge -> counts.merge(badge.path(), badge.count(actor), Integer::sum));
        counts.putAll(known);
        return counts;
    }

    /** Changes after which the counts may differ. */
    Set<Topic> topics() {
        return badges.stream()
                .map(NavigationBadge::topics)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
