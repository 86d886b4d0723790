package app.laurel.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.shell.error.GoneView;
import app.laurel.shell.parts.MomentField;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner's own points, now and at any moment before. */
class MyPointsViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private Toyshop toyshop;
    @Autowired private SaveForGoal goals;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;
    private UUID goal;

    @BeforeEach
    void twoDays() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        clock.stopAt(Instant.parse("2026-03-10T15:00:00Z"));
        household.give(mia, 42);
        goal = toyshop.reward(sam, "Skateboard", 200);
        clock.stopAt(Instant.parse("2026-03-11T15:00:00Z"));
        goals.put(mia, goal, 12, "first");
        signIn(mia);
    }

    @Test
    void aMomentOfThePastHasItsBalanceAndItsCauses() {
        assertThat(html(open("points?at=2026-03-10T20:00")))
                .contains("You had 42 there then.", "A present", "Back to now")
                .doesNotContain("Saved for");
        assertThat(html(open("points?at=2026-03-09T20:00"))).contains("No points at that time");
        assertThat(html(open("points"))).doesNotContain("there then");
    }

    @Test
    void theChosenMomentStaysWhenAnotherWalletIsChosen() {
        open("points?at=2026-03-11T20:00");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("points?at=2026-03-11T20:00", "points/" + goal + "?at=2026-03-11T20:00");
        assertThat(html(open("points/" + goal + "?at=2026-03-11T20:00")))
                .contains("You had 12 there then.");
    }

    @Test
    void aGoalThatWasEmptiedIsStillThereAsPast() {
        var unknown = UUID.randomUUID();
        goals.takeBack(mia, goal, 12, "second");
        assertThat(html(open("points"))).contains("A past goal", "Skateboard (past)");
        assertThat($(Details.class).single().isOpened()).isFalse();
        assertThat(html(open("points/" + goal))).contains("12", "Skateboard (past)");
        assertThat($(Details.class).single().isOpened()).isTrue();
        assertThat($(Anchor.class).withAttribute("aria-current", "page").single().getHref())
                .isEqualTo("points/" + goal);
        assertThat(open("points/" + unknown)).isInstanceOf(GoneView.class);
    }

    @Test
    void theWalletThatIsEmptiedWhileItIsReadStays() {
        open("points/" + goal);
        assertThat($(Details.class).all()).isEmpty();
        goals.takeBack(mia, goal, 12, "second");
        soon(() -> assertThat($(Details.class).single().isOpened()).isTrue());
        assertThat(getCurrentView()).isInstanceOf(MyPointsView.class);
    }

    @Test
    void whatIsNoMomentIsNow() {
        for (var nonsense :
                new String[] {"", "yesterday", "2026-13-40T99:99", "-9999-01-01T00:00"}) {
            assertThat(html(open("points?at=" + nonsense))).doesNotContain("there then");
        }
    }

    @Test
    void aMomentCanBeChosen() {
        open("points");
        var field = $(MomentField.class).single();
        assertThat(field.getMax()).isEqualTo(LocalDateTime.parse("2026-03-11T16:00"));
        test(field).setValue(LocalDateTime.parse("2026-03-10T16:00"));
        assertThat(html((Component) getCurrentView())).contains("You had 42 there then.");
    }

    @Test
    void eachLineLeadsToItsCause() {
        var lesson = studies.finish(mia, "math/fractions.add-like", 3, Duration.ofSeconds(9));
        open("points");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("lesson/" + lesson + "/result", "shop");
    }

    @Test
    void opensWithinSixStatementsBesideTheSessionCheckAlsoInThePast() {
        StatementCount.assertAtMost(6, () -> open("points?at=2026-03-11T20:00"));
    }
}
