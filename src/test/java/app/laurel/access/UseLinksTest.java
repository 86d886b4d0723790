package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.people.AdultDetails;
import app.laurel.people.Installation;
import app.laurel.people.Registration;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Role;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.NarrowPool;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One-time links: good once, for one purpose, for a time. */
@LaurelTest
class UseLinksTest {

    private static final AdultDetails ROBIN =
            new AdultDetails("Robin", "robin@example.org", "seven otters dance");

    @Autowired private Household household;
    @Autowired private UseLinks links;
    @Autowired private Installation installation;
    @Autowired private SignIn signIn;
    @Autowired private TestClock clock;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DataSource pool;

    @Test
    void theFirstAdministratorIsMadeOnceAndANewLinkReplacesTheOld() {
        var old = links.firstAdministrator().orElseThrow();
        var link = links.firstAdministrator().orElseThrow();
        assertThat(links.isGood(old, Purpose.FIRST_ADMIN)).isFalse();
        var robin = links.accept(link, Purpose.FIRST_ADMIN, ROBIN, ZoneOffset.UTC);
        assertThat(robin.role()).isEqualTo(Role.ADMIN);
        assertThat(links.firstAdministrator()).isEmpty();
        assertThatThrownBy(() -> links.accept(link, Purpose.FIRST_ADMIN, other(1), ZoneOffset.UTC))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoForgotThePasswordNeedsOneConnection() throws Exception {
        household.parent("Sam");
        try (var narrow = NarrowPool.of(pool)) {
            assertThat(narrow).isNotNull();
            links.mailReset("sam@example.org");
        }
        assertThat(jdbc.queryForObject("select count(*) from one_time_links", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneGetsIn() throws Exception {
        var link = links.inviteCoParent(household.parent("Sam"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries =
                    IntStream.range(0, 8)
                            .<Callable<Boolean>>mapToObj(i -> () -> accepts(link, other(i)))
                            .toList();
            assertThat(threads.invokeAll(tries))
                    .filteredOn(answer -> answer.resultNow())
                    .hasSize(1);
        }
    }

    @Test
    void aCoParentJoinsTheFamily() {
        var sam = household.parent("Sam");
        var kim =
                links.accept(
                        links.inviteCoParent(sam), Purpose.INVITE_CO_PARENT, ROBIN, ZoneOffset.UTC);
        assertThat(kim.familyId()).isEqualTo(sam.familyId());
        assertThat(kim.role()).isEqualTo(Role.PARENT);
    }

    @Test
    void aMistakeDoesNotUseTheLinkUp() {
        var link = links.inviteCoParent(household.parent("Sam"));
        var bad = new AdultDetails("Robin", "robin@example.org", "short");
        assertThatThrownBy(() -> links.accept(link, Purpose.INVITE_CO_PARENT, bad, ZoneOffset.UTC))
                .isInstanceOf(Refusal.class);
        assertThat(links.isGood(link, Purpose.INVITE_CO_PARENT)).isTrue();
    }

    @Test
    void linksExpireAndServeOnePurpose() {
        var link = links.inviteCoParent(household.parent("Sam"));
        assertThat(links.isGood(link, Purpose.INVITE_PARENT)).isFalse();
        clock.advance(Duration.ofDays(7));
        assertThat(links.isGood(link, Purpose.INVITE_CO_PARENT)).isFalse();
    }

    @Test
    void registrationFollowsTheSetting() {
        var admin = household.administrator("Alex");
        installation.setRegistration(admin, Registration.INVITATION);
        assertThatThrownBy(() -> links.register(ROBIN, ZoneOffset.UTC)).isInstanceOf(Refusal.class);
        var invited =
                links.accept(
                        links.inviteParent(admin), Purpose.INVITE_PARENT, ROBIN, ZoneOffset.UTC);
        assertThat(invited.role()).isEqualTo(Role.PARENT);
        assertThatThrownBy(() -> links.inviteParent(invited)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAdministratorsLinkSetsANewPassword() {
        var admin = household.administrator("Alex");
        var sam = household.parent("Sam");
        links.setPassword(links.resetPassword(admin, sam.id(), "Forgot it"), "brand new password");
        assertThat(signIn.adult("sam@example.org", "brand new password").actor()).isEqualTo(sam);
        assertThatThrownBy(() -> links.resetPassword(sam, admin.id(), ""))
                .isInstanceOf(NotFound.class);
    }

    private boolean accepts(String link, AdultDetails details) {
        try {
            links.accept(link, Purpose.INVITE_CO_PARENT, details, ZoneOffset.UTC);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static AdultDetails other(int number) {
        return new AdultDetails("Other", "other" + number + "@example.org", "seven otters dance");
    }
}
