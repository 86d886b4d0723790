package app.laurel.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.ViewTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a trophy pays is said as the family decided it. */
class TrophyFiguresTest extends ViewTest {

    private static final Duration CALM = Duration.ofSeconds(5);

    @Autowired private Household household;
    @Autowired private Studies studies;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        signIn(mia);
    }

    @Test
    void trophiesSayWhatTheyPaidAndWhatTheyWouldPay() {
        var lesson = studies.finish(mia, "science/solid-liquid-gas", 5, CALM);
        household.payForTrophies(sam, List.of(1, 2, 3, 77, 5, 0, 7, 8));
        var trophies = html(open("trophies"));
        assertThat(trophies).contains("+10 points").contains("+77 points").contains("+1 point<");
        assertThat(trophies).doesNotContain("+20 points", "+30 points", "+0");
        assertThat(html(open("lesson/" + lesson + "/result"))).contains("First steps, 10 points");
    }

    @Test
    void aTrophyThatPaysNothingSaysNoFigure() {
        household.payForTrophies(sam, List.of(0, 0, 0, 0, 0, 0, 0, 0));
        var lesson = studies.finish(mia, "science/solid-liquid-gas", 5, CALM);
        assertThat(html(open("lesson/" + lesson + "/result")))
                .contains("First steps<")
                .doesNotContain("First steps,");
        assertThat(html(open("trophies"))).contains("First steps").doesNotContain("points");
    }

    @Test
    void thePageOpensWithinSixStatements() {
        open("learner");
        StatementCount.assertAtMost(6, () -> open("trophies"));
    }
}
