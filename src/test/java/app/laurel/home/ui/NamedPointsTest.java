package app.laurel.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family that calls its points stars reads of stars on all its pages. */
class NamedPointsTest extends ViewTest {

    private static final Pattern USUAL = Pattern.compile("\\bpoints?\\b", Pattern.CASE_INSENSITIVE);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private Toyshop toyshop;
    @Autowired private DecideRedemption decide;

    private Actor sam;
    private Actor mia;
    private String lesson;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        household.callPoints(sam, "stars", "star");
        household.give(mia, 50);
        lesson = studies.finish(mia, "science/solid-liquid-gas", 5, Duration.ofSeconds(5));
        toyshop.reward(sam, "Cinema", 1000);
    }

    @Test
    void aLearnersHomeSaysThem() {
        signIn(mia);
        var home = read("learner");
        assertThat(home)
                .contains("stars to spend, see where they came from", "more stars to Sprout");
    }

    @Test
    void theResultOfALessonSaysThem() {
        signIn(mia);
        assertThat(read("lesson/" + lesson + "/result"))
                .contains("7 stars earned", "First steps, 10 stars");
    }

    @Test
    void whatALearnerHasAndDidSaysThem() {
        signIn(mia);
        assertThat(read("points")).contains("My stars", "Stars");
        assertThat(read("trophies")).contains("+10 stars");
    }

    @Test
    void theShopSaysThem() {
        toyshop.request(mia, toyshop.reward(sam, "Book", 1));
        signIn(mia);
        read("shop");
        click("Take it back");
        assertThat(toast()).isEqualTo("You took “Book” back. Your stars are here again.");
        assertThat(read("shop/requests")).contains("1 star ·");
    }

    @Test
    void parentsReadThem() {
        toyshop.request(mia, toyshop.reward(sam, "Book", 1));
        signIn(sam);
        assertThat(read("home")).contains("stars", "1 star, held since");
        assertThat(read("rewards")).contains("1,000 stars", "1 star");
        assertThat(read("learners/" + mia.id())).contains("stars to spend");
        assertThat(read("reports")).contains("Stars earned by learning");
    }

    @Test
    void theLedgerSaysThem() {
        signIn(sam);
        read("learners/" + mia.id() + "/points");
        assertThat($(NativeTableHeaderCell.class).all())
                .extracting(cell -> cell.getText())
                .contains("Stars");
        click("Give or take…");
        assertThat($(Dialog.class).single().getHeaderTitle())
                .isEqualTo("Give Mia stars or take some");
    }

    @Test
    void administratorsFromOutsideReadOfPoints() {
        var ada = household.administrator("Ada");
        signIn(ada);
        assertThat(html(open("learners/" + mia.id()))).contains("points to spend");
        household.callPoints(ada, "acorns", "acorn");
        var tim = household.learner(ada, "Tim");
        household.give(tim, 2);
        signIn(ada);
        assertThat(html(open("administration/points")))
                .contains("Give or take points")
                .doesNotContain("acorn");
        assertThat(html(open("learners/" + mia.id() + "/points")))
                .contains("points to spend", ">Points<")
                .doesNotContainIgnoringCase("acorn");
        assertThat(html(open("learners/" + tim.id() + "/points")))
                .as("the own family")
                .contains("2 acorns to spend", ">Acorns<");
    }

    @Test
    void theNameTakesNoStatementOfItsOwn() {
        signIn(mia);
        open("trophies");
        StatementCount.assertAtMost(6, () -> open("learner"));
    }

    private String read(String address) {
        var shown = html(open(address));
        assertThat(Pattern.compile("<[^>]*>").matcher(shown).replaceAll(" "))
                .doesNotContainPattern(USUAL);
        return shown;
    }
}
