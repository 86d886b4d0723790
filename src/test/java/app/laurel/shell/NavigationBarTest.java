package app.laurel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Role;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NavigationBarTest extends ShellTest {

    @Test
    void fiveEntriesAreAllTabs() {
        shown(new NavigationBar(entries(5)));

        assertThat($(NativeButton.class).all()).isEmpty();
        assertThat($(NavigationLink.class).withClassName("nav-overflow").all()).isEmpty();
    }

    @Test
    void aSixthEntryMovesTheLastTwoUnderMore() {
        shown(new NavigationBar(entries(6)));

        assertThat($(NativeButton.class).withClassName("nav-more-button").all()).hasSize(1);
        assertThat($(NavigationLink.class).withClassName("nav-overflow").all())
                .extracting(link -> link.entry().path())
                .containsExactly("path4", "path5");
    }

    @Test
    void theEntryOfThePageIsCurrentAlsoBelowItsPath() {
        var bar = shown(new NavigationBar(entries(3)));

        bar.showLocation("path1/42");

        assertThat(current()).containsExactly("path1");
    }

    @Test
    void theStartPageIsCurrentOnlyOnItself() {
        var start = entry("", 0, Role.PARENT);
        var bar = shown(new NavigationBar(List.of(start, entry("learners", 1, Role.PARENT))));

        bar.showLocation("learners");
        assertThat(current()).containsExactly("learners");

        bar.showLocation("");
        assertThat(current()).containsExactly("");
    }

    @Test
    void aPathIsNotCurrentOnAnotherThatBeginsWithTheSameLetters() {
        var bar = shown(new NavigationBar(List.of(entry("reward", 0, Role.PARENT))));

        bar.showLocation("rewards");

        assertThat(current()).isEmpty();
    }

    @Test
    void moreCarriesWhatWaitsUnderIt() {
        var bar = shown(new NavigationBar(entries(6)));

        bar.showCounts(Map.of("path4", 2, "path5", 3));

        var more = $(NativeButton.class).withClassName("nav-more-button").single();
        assertThat(more.getElement().getTextRecursively()).contains("5");
    }

    private List<String> current() {
        return $(NavigationLink.class).withAttribute("aria-current", "page").all().stream()
                .map(link -> link.entry().path())
                .toList();
    }

    private static List<NavigationEntry> entries(int count) {
        var entries = new ArrayList<NavigationEntry>();
        for (int i = 0; i < count; i++) {
            entries.add(entry("path" + i, i, Role.PARENT));
        }
        return entries;
    }

    private static NavigationEntry entry(String path, int order, Role role) {
        return new NavigationEntry(path, "🎁", "shell.name", order, Set.of(role), false);
    }
}
