package app.laurel.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.shell.parts.DownloadLink;
import app.laurel.support.Household;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The places from which parents take everything about a learner along. */
class ExportLinksTest extends ViewTest {

    @Autowired private Household household;

    private Actor mia;
    private String export;

    @BeforeEach
    void family() {
        var sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        export = "learners/" + mia.id() + "/export";
        signIn(sam);
    }

    @Test
    void theListLeadsThere() {
        open("learners");
        assertThat($view(DownloadLink.class).single().getHref()).isEqualTo(export);
    }

    @Test
    void theLearnersPageLeadsThere() {
        open("learners/" + mia.id());
        var link = $view(DownloadLink.class).single();
        assertThat(link.getHref()).isEqualTo(export);
        assertThat(link.getAriaLabel()).contains("Download everything about Mia");
    }

    @Test
    void theDialogThatErasesLeadsThereFirst() {
        open("learners/" + mia.id() + "/edit");
        test($view(Button.class).withTextContaining("Erase").single()).click();
        var dialog = $(Dialog.class).single();
        assertThat($(DownloadLink.class, dialog).single().getHref()).isEqualTo(export);
    }

    @Test
    void whoLooksFromOutsideTheFamilyIsNotOfferedIt() {
        signIn(household.administrator("Robin"));
        open("learners/" + mia.id());
        assertThat($view(DownloadLink.class).all()).isEmpty();
    }
}
