package app.laurel.administration.ui;

import app.laurel.platform.Actor;
import app.laurel.support.Household;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Alex, who is signed in, runs an installation on which Sam has a family with Mia. */
abstract class AdministrationTest extends ViewTest {

    @Autowired Household household;

    Actor alex;
    Actor sam;
    Actor mia;

    @BeforeEach
    void people() {
        alex = household.administrator("Alex");
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        signIn(alex);
    }

    /** The page of somebody's account. */
    Component openPerson(Actor person) {
        return open("administration/users/" + person.id());
    }
}
