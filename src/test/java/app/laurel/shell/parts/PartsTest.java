package app.laurel.shell.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.shell.ShellTest;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;

class PartsTest extends ShellTest {

    @Test
    void aLineOfProgressIsNeverMoreThanFullOrLessThanEmpty() {
        var line = new ProgressLine("Skateboard", 140);
        assertThat(line.getElement().getAttribute("aria-valuenow")).isEqualTo("100");

        line.setPercent(-3);
        assertThat(line.getElement().getAttribute("aria-valuenow")).isEqualTo("0");
    }

    @Test
    void aFaceOfAnUnknownColourIsSunny() {
        assertThat(new Face("🦊", "glitter").getClassNames()).contains("face-sun");
        assertThat(new Face("🦊", "Plum").getClassNames()).contains("face-plum");
    }

    @Test
    void whatPeopleWriteIsNeverMarkup() {
        var header = new PageHeader("<img src=x onerror=alert(1)>");

        assertThat(header.getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void aHeaderWithoutActionsHasNoEmptyPlaceForThem() {
        shown(new PageHeader("Ledger"));

        assertThat($(Div.class).withClassName("actions").all()).isEmpty();
    }
}
