package app.laurel.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.access.SignIn;
import app.laurel.access.SignInHint;
import app.laurel.people.SignInFacts;
import app.laurel.platform.StartFailure;
import app.laurel.support.FreshDatabase;
import app.laurel.support.JobsByHand;
import app.laurel.support.Proof;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The demonstration lives by the rules: afterwards every balance is explained and the shop window
 * is full.
 */
@SpringBootTest(properties = "laurel.demo=true")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(JobsByHand.class)
@DirtiesContext
class DemoTest {

    private static final int YEAR = 365;
    private static final int DAYS = Proof.size(100, YEAR);

    @Autowired private Demo demo;
    @Autowired private SignInFacts facts;
    @Autowired private SignInHint hint;
    @Autowired private SignIn signIn;
    @Autowired private JdbcClient jdbc;

    @DynamicPropertySource
    static void days(DynamicPropertyRegistry registry) {
        registry.add("laurel.demo.days", () -> DAYS);
    }

    @Test
    void whatThreeFamiliesLiveThroughHoldsEveryInvariant() {
        if (facts.count() == 0) {
            demo.seed();
        }
        assertThat(number("select count(*) from users where role = 'LEARNER'")).isEqualTo(9);
        assertThat(number("select count(distinct family_id) from users where role = 'LEARNER'"))
                .isEqualTo(3);
        var lessons = number("select count(*) from lessons where status = 'DONE'");
        var approved = number("select count(*) from reward_redemptions where status = 'APPROVED'");
        var achievements = number("select count(*) from achievements");
        Proof.report(
                "of the demonstration: %d days, %d lessons, %d rewards, %d achievements",
                DAYS, lessons, approved, achievements);
        assertThat(lessons).isGreaterThan(ofAYear(700));
        assertThat(number("select count(*) from reward_redemptions where status = 'PENDING'"))
                .isGreaterThanOrEqualTo(2);
        assertThat(approved).isGreaterThan(ofAYear(40));
        assertThat(number("select count(*) from points_ledger where balance_after < 0")).isZero();
        assertThat(
                        number(
                                """
                                select count(*) from wallets w
                                 where w.balance <> (select coalesce(sum(amount), 0) from points_ledger l where l.wallet_id = w.id)
                                    or w.row_count <> (select count(*) from points_ledger l where l.wallet_id = w.id)
                                """))
                .isZero();
        assertThat(number("select count(*) from points_ledger where created_at > now()")).isZero();
        assertThat(achievements).isGreaterThan(ofAYear(50));
        assertThat(
                        number(
                                "select count(*) from player_total where period = 'ever' and shown and correct > 0"))
                .as("children on everybody's leaderboard")
                .isEqualTo(5);
        assertThat(number("select count(*) from quiz_attempt where correct_count = 0")).isZero();
        assertThat(
                        number(
                                """
                                select count(*) from achievements a
                                 where not exists (select 1 from lessons l
                                                    where l.learner_id = a.learner_id and l.completed_at = a.awarded_at)
                                """))
                .as("achievements not of the moment of a lesson")
                .isZero();
        assertThat(
                        number(
                                """
                                select count(*) from points_ledger p
                                 where p.source_type = 'ACHIEVEMENT'
                                   and not exists (select 1 from lessons l
                                                    where l.learner_id = p.learner_id and l.completed_at = p.created_at)
                                """))
                .as("pay for achievements not of the moment of a lesson")
                .isZero();
        assertThat(
                        number(
                                "select count(*) from users where last_seen_at is null or last_seen_at > now()"))
                .as("people who were never here")
                .isZero();
        assertThatThrownBy(demo::seed).isInstanceOf(StartFailure.class);
        assertThat(hint.children()).hasSize(9);
        for (var child : hint.children()) {
            var actor = signIn.learnerByName(child.familyCode(), child.name(), hint.pin()).actor();
            assertThat(actor.name()).isEqualTo(child.name());
        }
        assertThat(hint.accounts())
                .allSatisfy(
                        account ->
                                assertThat(
                                                signIn.adult(account.email(), account.password())
                                                        .actor()
                                                        .name())
                                        .isEqualTo(account.name()));
    }

    /** The share of the days in what a year brings. */
    private static long ofAYear(int number) {
        return (long) number * DAYS / YEAR;
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
