package app.laurel.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.drafting.AskForDraft;
import app.laurel.drafting.DraftWish;
import app.laurel.platform.Refusal;
import app.laurel.shell.NavigationEntry;
import app.laurel.support.Household;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where no model was named, which is the rule, nothing is drafted and nothing leads there. */
class DraftsOffTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private AskForDraft ask;
    @Autowired private List<NavigationEntry> entries;

    @Test
    void nothingIsOffered() {
        var sam = household.parent("Sam");
        household.learner(sam, "Mia");
        signIn(sam);
        assertThat(text(open("drafts"))).contains("Nothing is drafted here");
        assertThat($(Button.class).withText("Draft it").all()).isEmpty();
        assertThat(entries)
                .filteredOn(entry -> entry.path().equals(DraftsView.PATH))
                .singleElement()
                .satisfies(entry -> assertThat(entry.roles()).isEmpty());
        signIn(household.administrator("Robin"));
        assertThat(text(open("administration/settings"))).contains("Invitations");
        assertThat(
                        $(IntegerField.class)
                                .withPropertyValue(
                                        IntegerField::getLabel, "Drafts for each family in a month")
                                .all())
                .isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ask.ask(sam, new DraftWish("Science", 4, "volcanoes", 6)))
                .returns("drafting.ask.off", Refusal::key);
    }
}
