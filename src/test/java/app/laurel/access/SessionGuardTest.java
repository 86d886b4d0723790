package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.home.ui.ParentHomeView;
import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/** Sessions are looked at once at each navigation, and end when they are over. */
class SessionGuardTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private SignInFacts facts;
    @Autowired private JdbcTemplate jdbc;

    @Autowired private Toyshop toyshop;

    private Actor sam;

    @BeforeEach
    void signedIn() {
        sam = household.parent("Sam");
        var mia = household.learner(sam, "Mia");
        household.give(mia, 10);
        toyshop.request(mia, toyshop.reward(sam, "Book", 5));
        signIn(sam);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new SignedInToken(SignedIn.of(facts.byId(sam.id()).orElseThrow())));
    }

    @Test
    void theWayOverTheRootIsCheckedOnce() {
        var statements = StatementCount.statementsOf(() -> open(""));
        assertThat(statements)
                .filteredOn(sql -> sql.contains("from users p1_0 left join families"))
                .hasSize(1);
        assertThat(statements).hasSizeLessThanOrEqualTo(6);
        assertThat(getCurrentView()).isInstanceOf(ParentHomeView.class);
    }

    @Test
    void eachNavigationIsCheckedAnew() {
        open("");
        jdbc.update("update users set sign_in_epoch = sign_in_epoch + 1 where id = ?", sam.id());
        open("requests");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void eachNavigationKnowsHowTheFamilyCallsItsPointsNow() {
        assertThat(html(open("requests"))).contains("5 points, held since");
        household.callPoints(sam, "stars", "star");
        open("rewards");
        assertThat(html(open("requests"))).contains("5 stars, held since");
    }

    @Test
    void whoWasDisabledIsOut() {
        jdbc.update("update users set disabled_at = now() where id = ?", sam.id());
        open("home");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }
}
