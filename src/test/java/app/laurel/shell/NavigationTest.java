package app.laurel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.platform.Role;
import app.laurel.platform.Topic;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LaurelTest
class NavigationTest {

    private static final Actor PARENT = new Actor(7, 40, Role.PARENT, "Sam");
    private static final Actor ADMINISTRATOR = new Actor(8, 41, Role.ADMIN, "Robin");

    @Autowired private JdbcClient jdbc;

    private Navigation navigation() {
        return new Navigation(
                List.of(
                        entry("users", 1, Set.of(Role.ADMIN)),
                        entry("requests", 2, Set.of(Role.ADMIN, Role.PARENT)),
                        entry("learners", 1, Set.of(Role.ADMIN, Role.PARENT))),
                List.of(
                        new NavigationBadge("requests", Topic.REDEMPTIONS, "select :family"),
                        new NavigationBadge("users", Topic.NOTICES, "select :person")),
                jdbc);
    }

    @Test
    void peopleSeeTheEntriesOfTheirRoleAndTheirNumbers() {
        assertThat(navigation().entriesFor(PARENT))
                .extracting(NavigationEntry::path)
                .containsExactly("learners", "requests");
        assertThat(navigation().countsFor(PARENT, Map.of()))
                .containsExactly(Map.entry("requests", 40));
    }

    @Test
    void allNumbersAreCountedByOneStatement() {
        var counts = new HashMap<String, Integer>();
        StatementCount.assertAtMost(
                1, () -> counts.putAll(navigation().countsFor(ADMINISTRATOR, Map.of())));
        assertThat(counts).containsOnly(Map.entry("requests", 41), Map.entry("users", 8));
    }

    @Test
    void whatAViewCountedIsNotCountedAgain() {
        assertThat(
                        StatementCount.statementsOf(
                                () ->
                                        assertThat(
                                                        navigation()
                                                                .countsFor(
                                                                        PARENT,
                                                                        Map.of("requests", 5)))
                                                .containsExactly(Map.entry("requests", 5))))
                .isEmpty();
    }

    private static NavigationEntry entry(String path, int order, Set<Role> roles) {
        return new NavigationEntry(path, "🎁", "shell.name", order, roles, false);
    }
}
