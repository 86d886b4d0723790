package app.laurel.shell;

import app.laurel.platform.Actor;
import app.laurel.platform.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The navigation entries that all modules offer together, and the numbers beside them. */
@Component
class Navigation {

    private final List<NavigationEntry> entries;
    private final List<NavigationBadge> badges;
    private final JdbcClient jdbc;

    Navigation(List<NavigationEntry> entries, List<NavigationBadge> badges, JdbcClient jdbc) {
        this.entries =
                entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
        this.badges = List.copyOf(badges);
        this.jdbc = jdbc;
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
     * is not counted again. One statement, or none.
     */
    Map<String, Integer> countsFor(Actor actor, Map<String, Integer> known) {
        var visible =
                entriesFor(actor).stream().map(NavigationEntry::path).collect(Collectors.toSet());
        var query =
                badges.stream()
                        .filter(badge -> visible.contains(badge.path()))
                        .filter(badge -> !known.containsKey(badge.path()))
                        .map(badge -> "select '%s', (%s)".formatted(badge.path(), badge.query()))
                        .collect(Collectors.joining(" union all "));
        var counts = new HashMap<>(known);
        if (!query.isEmpty()) {
            jdbc.sql(query)
                    .param("person", actor.id())
                    .param("family", actor.familyId())
                    .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                    .list()
                    .forEach(one -> counts.merge(one.getKey(), one.getValue(), Integer::sum));
        }
        return counts;
    }

    /** Changes after which the counts may differ. */
    Set<Topic> topics() {
        return badges.stream().map(NavigationBadge::topic).collect(Collectors.toSet());
    }
}
