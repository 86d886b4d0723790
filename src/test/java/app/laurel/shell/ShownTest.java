package app.laurel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is the same is not shown again. */
class ShownTest {

    private final List<String> screen = new ArrayList<>();
    private String stored = "one";

    @Test
    void showsOnlyWhatChanged() {
        var shown = new Shown<>(() -> stored, screen::add);
        assertThat(shown.get()).isNull();
        shown.refresh();
        stored = new String("one");
        shown.refresh();
        stored = "two";
        assertThat(shown.refresh()).isEqualTo("two");
        assertThat(screen).containsExactly("one", "two");
        assertThat(shown.get()).isEqualTo("two");
    }

    @Test
    void comparesOnlyThePartThatIsShown() {
        var shown = new Shown<>(() -> stored, String::length, screen::add);
        shown.refresh();
        stored = "two";
        assertThat(shown.refresh()).isEqualTo("two");
        stored = "three";
        shown.refresh();
        assertThat(screen).containsExactly("one", "three");
    }
}
