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
    private String ledger;

    @BeforeEach
    void family() {
        var sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        export = "learners/" + mia.id() + "/export";
        ledger = "learners/" + mia.id() + "/ledger";
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
        var link = $view(DownloadLink.class).withText("Download").single();
        assertThat(link.getHref()).isEqualTo(export);
        assertThat(link.getAriaLabel()).contains("Download everything about Mia");
        var signed = $view(DownloadLink.class).withText("Signed ledger").single();
        assertThat(signed.getHref()).isEqualTo(ledger);
        assertThat(signed.getAriaLabel()).contains("Signed ledger of Mia");
    }

    @Test
    void theDialogThatErasesLeadsThereFirst() {
        open("learners/" + mia.id() + "/edit");
        test($view(Button.class).withTextContaining("Erase").single()).click();
        var dialog = $(Dialog.class).single();
        assertThat($(DownloadLink.class, dialog).single().getHref()).isEqualTo(export);
    }

    @Test
    void whoLooksFromOutsideTheFamilyIsOfferedTheSignedLedgerOnly() {
        signIn(household.administrator("Robin"));
        open("learners/" + mia.id());
        assertThat($view(DownloadLink.class).all())
                .extracting(DownloadLink::getHref)
                .containsExactly(ledger);
    }
}
