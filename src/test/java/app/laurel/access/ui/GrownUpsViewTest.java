package app.laurel.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.administration.ChangePeople;
import app.laurel.support.Household;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GrownUpsViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private ChangePeople change;

    @Test
    void aLearnerWhoseParentsAreAllLockedOutCanStillSignOut() {
        var sam = household.parent("Sam");
        var mia = household.learner(sam, "Mia");
        change.disable(household.administrator("Robin"), sam.id());
        signIn(mia);
        var view = open("grown-ups");
        assertThat(html(view)).contains("No parent of this family can sign in at the moment.");
        assertThat($(PasswordField.class).all()).isEmpty();
        assertThat($(Button.class).withText("Sign Mia out").all()).hasSize(1);
    }
}
