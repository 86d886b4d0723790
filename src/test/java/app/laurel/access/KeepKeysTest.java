package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.access.KeyCheck.State;
import app.laurel.people.KeepLearners;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditFilter;
import app.laurel.platform.AuditLine;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.rest.Scope;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.StatementCount;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keys are made, limited, exchanged and ended. */
@LaurelTest
class KeepKeysTest {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
    private static final Set<Scope> BOTH = Set.of(Scope.POINTS_READ, Scope.POINTS_WRITE);

    @Autowired private KeepKeys keys;
    @Autowired private KeyCheck check;
    @Autowired private KeepLearners learners;
    @Autowired private AuditLog audit;
    @Autowired private Household household;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private TestClock clock;

    private Actor sam;

    @BeforeEach
    void family() {
        clock.stopAt(NOON);
        sam = household.parent("Sam");
    }

    private String make(Actor actor) {
        return keys.create(actor, new NewKey("Kitchen display", BOTH, 30));
    }

    private String id() {
        return keys.all(sam).getFirst().id();
    }

    private State state(String secret) {
        return check.check(new KeySecret(secret)).orElseThrow().state();
    }

    @Test
    void noneOfSeveralAtOnceIsOneTooMany() {
        for (var i = 0; i < KeepKeys.MOST - 1; i++) {
            make(sam);
        }
        var outcomes = Races.run(Collections.nCopies(4, () -> make(sam)));
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refusal.class));
        assertThat(keys.all(sam)).hasSize(KeepKeys.MOST);
    }

    @Test
    void aKeyActsForWhoMadeItWithItsScopesOnly() {
        var secret = make(sam);
        var known = check.check(new KeySecret(secret)).orElseThrow();
        assertThat(known.actor()).isEqualTo(sam);
        assertThat(known.scopes()).isEqualTo(BOTH);
        assertThat(secret).hasSize(50).startsWith("laurel_");
        assertThat(jdbc.queryForObject("select key from apikey", String.class))
                .hasSize(64)
                .doesNotContain(secret.substring(10));
        var line = keys.all(sam).getFirst();
        assertThat(line.start()).isEqualTo(secret.substring(0, 12));
        assertThat(line.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        refused("name", new NewKey("  ", BOTH, 30));
        refused("name", new NewKey("x".repeat(33), BOTH, 30));
        refused("scopes", new NewKey("x", Set.of(), 30));
        refused("days", new NewKey("x", BOTH, null));
        refused("days", new NewKey("x", BOTH, 0));
        refused("days", new NewKey("x", BOTH, 366));
        assertThat(keys.all(sam)).isEmpty();
    }

    private void refused(String field, NewKey wanted) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> keys.create(sam, wanted))
                .matches(refusal -> field.equals(refusal.field()));
    }

    @Test
    void nobodyHasMoreThanTwenty() {
        Collections.nCopies(KeepKeys.MOST, sam).forEach(this::make);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> make(sam));
    }

    @Test
    void learnersHaveNone() {
        var mia = household.learner(sam, "Mia");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> make(mia));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keys.all(mia));
    }

    @Test
    void whatIsNoKeyIsNotLookedFor() {
        assertThat(StatementCount.statementsOf(() -> check.check(new KeySecret("laurel_x"))))
                .isEmpty();
        assertThat(check.check(new KeySecret("laurel_" + "x".repeat(43)))).isEmpty();
    }

    @Test
    void aKeyEndsWithItsTime() {
        var secret = make(sam);
        clock.advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(state(secret)).isEqualTo(State.GOOD);
        clock.advance(Duration.ofSeconds(1));
        assertThat(state(secret)).isEqualTo(State.EXPIRED);
        assertThat(keys.all(sam).getFirst().state()).isEqualTo(KeyLine.State.EXPIRED);
    }

    @Test
    void aKeyEndsWithItsMaker() {
        var lee = household.coParent(sam, "Lee");
        var secret = keys.create(lee, new NewKey("Script", BOTH, 1));
        jdbc.update("update users set disabled_at = now() where id = ?", lee.id());
        assertThat(state(secret)).isEqualTo(State.WITHOUT_PERSON);
        jdbc.update("update users set disabled_at = null, role = 'ADMIN' where id = ?", lee.id());
        assertThat(state(secret)).isEqualTo(State.WITHOUT_PERSON);
        assertThat(keys.all(sam).getFirst().state()).isEqualTo(KeyLine.State.WITHOUT_PERSON);
        jdbc.update("update users set role = 'PARENT' where id = ?", lee.id());
        assertThat(state(secret)).isEqualTo(State.GOOD);
        jdbc.update("delete from users where id = ?", lee.id());
        assertThat(check.check(new KeySecret(secret))).isEmpty();
    }

    @Test
    void itIsSwitchedOffAndOn() {
        var secret = make(sam);
        keys.disable(sam, id());
        keys.disable(sam, id());
        assertThat(state(secret)).isEqualTo(State.DISABLED);
        keys.enable(sam, id());
        assertThat(state(secret)).isEqualTo(State.GOOD);
        keys.delete(sam, id());
        assertThat(check.check(new KeySecret(secret))).isEmpty();
        assertThat(
                        audit
                                .lines(
                                        new AuditFilter(sam.familyId(), null, null, null),
                                        Long.MAX_VALUE,
                                        9)
                                .stream()
                                .filter(line -> line.action().startsWith("KEY_")))
                .extracting(AuditLine::action, AuditLine::detail)
                .containsExactly(
                        tuple("KEY_DELETED", "Kitchen display"),
                        tuple("KEY_ENABLED", "Kitchen display"),
                        tuple("KEY_DISABLED", "Kitchen display"),
                        tuple("KEY_CREATED", "Kitchen display"));
    }

    @Test
    void anExchangedSecretWorksAsLongAsWasChosen() {
        var first = make(sam);
        var second = keys.exchange(sam, id(), Duration.ofHours(1));
        assertThat(state(first)).isEqualTo(State.GOOD);
        assertThat(state(second)).isEqualTo(State.GOOD);
        assertThat(keys.all(sam).getFirst().formerUntil())
                .isEqualTo(NOON.plus(Duration.ofHours(1)));
        clock.advance(Duration.ofHours(1));
        assertThat(state(first)).isEqualTo(State.EXPIRED);
        assertThat(state(second)).isEqualTo(State.GOOD);
        var third = keys.exchange(sam, id(), Duration.ZERO);
        assertThat(check.check(new KeySecret(second))).isEmpty();
        assertThat(state(third)).isEqualTo(State.GOOD);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> keys.exchange(sam, id(), Duration.ofDays(30)));
    }

    @Test
    void onlyTheFamilySeesItAndOnlyTheMakerMakesItWork() {
        var lee = household.coParent(sam, "Lee");
        var kim = household.parent("Kim");
        make(sam);
        var id = id();
        assertThat(keys.all(lee))
                .extracting(KeyLine::by, KeyLine::own)
                .containsExactly(tuple("Sam", false));
        assertThat(keys.all(kim)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keys.disable(kim, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keys.delete(kim, id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> keys.exchange(lee, id, Duration.ZERO));
        keys.disable(lee, id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keys.enable(lee, id));
        keys.delete(lee, id);
        assertThat(keys.all(sam)).isEmpty();
    }

    @Test
    void theLimitIsExactHoweverManyAskAtOnce() {
        var secret = make(sam);
        var good = new AtomicInteger();
        Runnable askOften =
                () -> {
                    for (var i = 0; i < 30; i++) {
                        if (!check.check(new KeySecret(secret))
                                .orElseThrow()
                                .limit()
                                .isExceeded()) {
                            good.incrementAndGet();
                        }
                    }
                };
        assertThat(Races.run(Collections.nCopies(8, askOften))).containsOnlyNulls();
        assertThat(good).hasValue(100);
    }

    @Test
    void theNextWindowBeginsWithTheFirstRequestAfterAMinute() {
        var secret = make(sam);
        for (var left = 99; left >= 0; left--) {
            assertThat(limit(secret).left()).isEqualTo(left);
        }
        clock.advance(Duration.ofMillis(59_900));
        assertThat(limit(secret)).isEqualTo(new KeyCheck.Limit(100, 60, -1, 1));
        clock.advance(Duration.ofMillis(100));
        assertThat(limit(secret)).isEqualTo(new KeyCheck.Limit(100, 60, 99, 60));
        clock.stopAt(NOON);
        assertThat(limit(secret).left()).as("another instance's clock is late").isEqualTo(98);
    }

    private KeyCheck.Limit limit(String secret) {
        return check.check(new KeySecret(secret)).orElseThrow().limit();
    }

    @Test
    void itsUseIsNotedAtMostOnceAMinuteAndElseAllIsOneStatement() {
        var secret = new KeySecret(make(sam));
        assertThat(keys.all(sam).getFirst().lastUsedAt()).isNull();
        StatementCount.assertAtMost(2, () -> check.check(secret));
        clock.advance(Duration.ofSeconds(59));
        StatementCount.assertAtMost(1, () -> check.check(secret));
        assertThat(keys.all(sam).getFirst().lastUsedAt()).isEqualTo(NOON);
        clock.advance(Duration.ofSeconds(1));
        check.check(secret);
        assertThat(keys.all(sam).getFirst().lastUsedAt()).isEqualTo(NOON.plusSeconds(60));
        StatementCount.assertAtMost(2, () -> keys.all(sam));
    }

    @Test
    void whatALearnersWritesWereAnsweredGoesWithTheLearner() {
        var mia = household.learner(sam, "Mia");
        jdbc.update(
                "insert into api_answers (person_id, key, fingerprint, begun_at) values (?, 'x', 'x', now())",
                sam.id());
        learners.erase(sam, mia.id(), "Mia");
        assertThat(jdbc.queryForObject("select count(*) from api_answers", Integer.class)).isZero();
    }
}
