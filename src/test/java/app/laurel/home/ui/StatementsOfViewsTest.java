package app.laurel.home.ui;

import app.laurel.learning.Curriculum;
import app.laurel.people.InstallationKey;
import app.laurel.support.EveryView;
import app.laurel.support.ShownFamily;
import app.laurel.support.StatementCount;
import app.laurel.support.ViewTest;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No view takes more than six statements to open, whoever opens it. */
class StatementsOfViewsTest extends ViewTest {

    private static final int MOST = 6;

    @Autowired private ShownFamily family;
    @Autowired private InstallationKey key;
    @Autowired private Curriculum curriculum;

    private final SoftAssertions faults = new SoftAssertions();

    private EveryView views;

    @BeforeEach
    void aFamilyWithSomethingToSee() {
        views = family.everyView();
        // Made once, and read once after a change: by whoever needs them first
        key.sign();
        curriculum.offered();
    }

    @AfterEach
    void tellAll() {
        faults.assertAll();
    }

    @Test
    void nobodyInParticular() {
        openEach(views.ofStrangers());
        openEach(List.of(EveryView.FACES));
    }

    @Test
    void aParent() {
        signIn(views.parent());
        openEach(views.ofParents());
    }

    @Test
    void aLearner() {
        signIn(views.learner());
        openEach(views.ofLearners());
    }

    @Test
    void anAdministrator() {
        signIn(views.administrator());
        openEach(views.ofAdministrators());
    }

    @Test
    void anAdministratorInAnotherFamily() {
        signIn(views.administrator());
        openEach(views.partsOfLearner());
    }

    /**
     * As after a reload: the page between has another frame, so that each view comes with its own.
     */
    private void openEach(List<String> addresses) {
        for (var address : addresses) {
            open(EveryView.NOWHERE);
            var sent = StatementCount.statementsOf(() -> open(address));
            faults.assertThat(sent).as(address).hasSizeLessThanOrEqualTo(MOST);
            faults.assertThat(getCurrentView().getClass().getPackageName())
                    .as(address)
                    .doesNotContain("shell.error");
        }
    }
}
