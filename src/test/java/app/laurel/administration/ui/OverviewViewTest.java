package app.laurel.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.administration.OpenOverview;
import app.laurel.notices.TellAdministrators;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.OncePerCluster;
import app.laurel.platform.Role;
import app.laurel.rewards.Toyshop;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.error.NoAccessView;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator sees first. */
class OverviewViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private Toyshop toyshop;
    @Autowired private TellAdministrators tell;
    @Autowired private OpenOverview overview;
    @Autowired private OncePerCluster oncePerCluster;
    @Autowired private TestClock clock;

    private Actor alex;

    @BeforeEach
    void signedIn() {
        alex = household.administrator("Alex");
        signIn(alex);
    }

    @Test
    void theRootLeadsHere() {
        open("");
        assertThat(getCurrentView()).isInstanceOf(OverviewView.class);
    }

    @Test
    void anEmptyInstallationSaysHowToBegin() {
        assertThat(html(open("administration/overview")))
                .contains("Nobody is here yet", "Bring in the first parent", "Only you.");
        assertThat(links())
                .contains("administration/add-parent", "administration/settings", "learners/new");
    }

    @Test
    void theFiguresCountAllFamilies() {
        for (var name : List.of("Sam", "Kim")) {
            var parent = household.parent(name);
            var kid = household.learner(parent, "Kid");
            household.learner(parent, "Lazy");
            studies.finish(kid, "math/fractions.add-like", 3, Duration.ofSeconds(9));
            household.give(kid, 50);
            toyshop.request(kid, toyshop.reward(parent, "Film", 5));
        }
        var now = overview.open(alex);
        assertThat(now.people().families()).isEqualTo(3);
        assertThat(now.people().adults()).isEqualTo(3);
        assertThat(now.people().learners()).isEqualTo(4);
        assertThat(now.week().learners()).isEqualTo(2);
        assertThat(now.week().answers()).isPositive();
        assertThat(now.waiting().everywhere()).isEqualTo(2);
        assertThat(now.waiting().own()).isZero();
        assertThat(now.ledger()).isEmpty();
        assertThat(now.notices()).isEmpty();
        assertThat(html(open("administration/overview")))
                .doesNotContain("Nobody is here yet")
                .contains("Not checked yet");
        clock.advance(Duration.ofDays(8));
        assertThat(overview.open(alex).week().learners()).isZero();
    }

    @Test
    void whatHappensElsewhereAppearsWithoutAReload() {
        open("administration/overview");
        household.administrator("Robin");
        soon(() -> assertThat(html($(OverviewView.class).single())).contains("2 administrators"));
    }

    @Test
    void aBackgroundJobThatFailedIsSaidWithItsReference() {
        oncePerCluster.run("forget old changes", Duration.ofHours(1), () -> {});
        clock.advance(Duration.ofHours(3));
        oncePerCluster.run(
                "forget old changes",
                Duration.ofHours(1),
                () -> {
                    throw new IllegalStateException("no");
                });
        oncePerCluster.run("from the future", Duration.ofHours(1), () -> {});
        var reference = overview.jobs(alex).getFirst().reference();
        open("administration/overview");
        assertThat(text($(JobsCard.class).single()))
                .contains(
                        "Forget what open pages have seen",
                        "Last run 3 hours ago. Failed less than a minute ago: look for "
                                + reference
                                + " in the log.Look into it",
                        "from the future",
                        "Last run less than a minute ago.Well");
    }

    @Test
    void bothNavigationsAreReachable() {
        open("administration/overview");
        assertThat(links())
                .contains(
                        "administration/overview",
                        "administration/users",
                        "administration/points",
                        "administration/ledger",
                        "administration/audit",
                        "administration/settings",
                        "home",
                        "learners",
                        "requests");
    }

    @Test
    void whatWaitsStandsBesideTheNavigation() {
        for (var parent : List.of(alex, household.parent("Sam"))) {
            var kid = household.learner(parent, "Kid");
            household.give(kid, 50);
            toyshop.request(kid, toyshop.reward(parent, "Film", 5));
        }
        tell.tell("LEDGER", "Something is wrong with the ledger.", LedgerView.PATH);
        tell.tell("MAIL", "No mail could be sent.", InstallationView.PATH);
        open(AuditView.PATH);
        assertThat(link("requests")).endsWith("1 waiting");
        assertThat(link(OverviewView.PATH)).endsWith("2 waiting");
        assertThat(link(UsersView.PATH)).doesNotContain("1", "2");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARENT", "LEARNER"})
    void nobodyElseComesIn(Role role) {
        var sam = household.parent("Sam");
        var stranger = role == Role.PARENT ? sam : household.learner(sam, "Mia");
        signIn(stranger);
        assertThat(open("administration/overview")).isInstanceOf(NoAccessView.class);
        assertThatThrownBy(() -> overview.open(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overview.jobs(stranger)).isInstanceOf(NotFound.class);
        open("home");
        assertThat($(AdultLayout.class).all().stream().flatMap(frame -> links().stream()))
                .noneMatch(link -> link.startsWith("administration"));
    }

    @Test
    void opensWithinSixStatementsBesideTheSessionCheck() {
        for (int i = 0; i < 5; i++) {
            household.give(household.learner(household.parent("Parent" + i), "Kid"), 5);
        }
        StatementCount.assertAtMost(6, () -> open("administration/overview"));
    }

    /** What the navigation says of a path. */
    private String link(String path) {
        return $(Anchor.class).all().stream()
                .filter(link -> link.hasClassName("nav-link") && link.getHref().equals(path))
                .map(link -> text(link))
                .findFirst()
                .orElseThrow();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
