package app.laurel.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.administration.CheckPoints;
import app.laurel.notices.ReadNotices;
import app.laurel.notices.TellAdministrators;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Role;
import app.laurel.points.CheckedRule;
import app.laurel.shell.error.NoAccessView;
import app.laurel.shell.parts.Toast;
import app.laurel.support.Household;
import app.laurel.support.PostgresForTests;
import app.laurel.support.StatementCount;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whether the ledger is well, for administrators. */
class LedgerViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private CheckPoints check;
    @Autowired private TellAdministrators tell;
    @Autowired private ReadNotices notices;
    @Autowired private JdbcTemplate jdbc;

    private Actor alex;
    private Actor mia;

    @BeforeEach
    void signedIn() {
        alex = household.administrator("Alex");
        mia = household.learner(household.parent("Sam"), "Mia");
        household.give(mia, 10);
        signIn(alex);
    }

    @Test
    void beforeTheFirstCheckItSaysWhatComes() {
        assertThat(html(open("administration/ledger")))
                .contains("Nothing was checked yet", "Check now");
        assertThat(html(open("administration/overview"))).contains("Not checked yet");
    }

    @Test
    void aCheckRunsInTheBackgroundAndShowsItsResults() {
        open("administration/ledger");
        test($(Button.class).withText("Check now").single()).click();
        soon(() -> assertThat(html($(LedgerView.class).single())).contains("All hold"));
        assertThat(html($(LedgerView.class).single()))
                .contains("No line was changed after it was written.", "One wallet", "Holds")
                .doesNotContain("What to do");
        assertThat($(Button.class).withText("Check now").single().isEnabled()).isTrue();
        assertThat(html(open("administration/overview")))
                .contains("Every rule of the ledger holds");
    }

    @Test
    void aBrokenRuleIsNamedWithTheLearnerAndWhatToDo() throws SQLException {
        breakTheBalance();
        check.everything(alex, one -> {});
        assertThat(html(open("administration/ledger")))
                .contains("One is broken", "What to do", "Wallet 1 holds 11, its lines say 10.");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("learners/" + mia.id() + "/points");
        assertThat(html(open("administration/overview")))
                .contains("One rule of the ledger is broken", "Look into it");
    }

    @Test
    void aCheckElsewhereAppearsWithoutAReload() {
        open("administration/ledger");
        check.everything(alex, one -> {});
        soon(() -> assertThat(html($(LedgerView.class).single())).contains("All hold"));
    }

    @Test
    void aNoticeStandsOnTheOverviewUntilThePageIsOpened() {
        tell.tell("LEDGER", "Something is wrong with the ledger.", LedgerView.PATH);
        assertThat(html(open("administration/overview")))
                .contains("For you", "Something is wrong with the ledger.");
        assertThat(notices.unread(alex, 10)).hasSize(1);
        open("administration/ledger");
        assertThat(notices.unread(alex, 10)).isEmpty();
        assertThat(html(open("administration/overview"))).doesNotContain("For you");
    }

    @Test
    void oneFamilyCanBeCheckedAlone() throws SQLException {
        breakTheBalance();
        var kim = household.parent("Kim");
        var lee = household.learner(kim, "Lee");
        assertThat(check.family(alex, mia.familyId())).anyMatch(rule -> !rule.holds());
        assertThat(check.family(alex, kim.familyId())).allMatch(CheckedRule::holds);
        open("administration/users/" + lee.id());
        click("Check the points");
        assertThat(html($(Toast.class).all().getLast()))
                .contains("All points of the family of Kim are where the ledger says.");
        open("administration/users/" + mia.id());
        click("Check the points");
        assertThat(html($(Toast.class).all().getLast()))
                .contains("One rule of the ledger is broken in the family of Sam.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARENT", "LEARNER"})
    void nobodyElseComesIn(Role role) {
        var sam = household.parent("Kim");
        var stranger = role == Role.PARENT ? sam : household.learner(sam, "Lee");
        signIn(stranger);
        assertThat(open("administration/ledger")).isInstanceOf(NoAccessView.class);
        assertThatThrownBy(() -> check.health(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> check.everything(stranger, one -> {}))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> check.family(stranger, stranger.familyId()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void opensWithinSixStatementsBesideTheSessionCheck() {
        check.everything(alex, one -> {});
        open("administration/ledger"); // makes the installation's keys
        StatementCount.assertAtMost(6, () -> open("administration/ledger"));
    }

    private void breakTheBalance() throws SQLException {
        var database = jdbc.queryForObject("select current_database()", String.class);
        try (var connection = PostgresForTests.superuser(database);
                var statement = connection.createStatement()) {
            statement.execute("update wallets set balance = 11 where learner_id = " + mia.id());
        }
    }
}
