package app.laurel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Auditor;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Proof;
import app.laurel.support.Races;
import app.laurel.support.WidePool;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Of many requests at once exactly as many succeed as there are points for, and each of the others
 * is told that there are not enough.
 */
@LaurelTest
class R1ManyRequestsTest {

    private static final int REQUESTS = 1_000;
    private static final int THREADS = 64;
    private static final int COST = 7;
    private static final int REWARDS = 20;
    private static final String DONE = "done";
    private static final String NOT_ENOUGH = "rewards.rule.points";

    @Autowired private ApplicationContext laurel;
    @Autowired private DataSource pool;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    private final int rounds = Proof.size(1, 20);

    private Actor parent;
    private List<UUID> rewards;
    private int looks;
    private long nanos;

    @BeforeEach
    void aShopThatGrantsAtOnce() {
        parent = household.parent("Sam");
        toyshop.approveBelow(parent, COST + 1);
        rewards =
                IntStream.range(0, REWARDS)
                        .mapToObj(i -> toyshop.reward(parent, "Reward " + i, COST))
                        .toList();
    }

    @Test
    void ofOneLearnerExactlyAsManySucceedAsThereArePointsFor() throws Exception {
        for (var round = 0; round < rounds; round++) {
            requestAtOnce(List.of(learnerWith(1_003 + round)));
        }
        report("one learner");
    }

    @Test
    void ofSeveralLearnersExactlyAsManyOfEachSucceedAsThereArePointsFor() throws Exception {
        for (var round = 0; round < rounds; round++) {
            var least = 100 + round;
            requestAtOnce(
                    IntStream.range(0, 8).mapToObj(i -> learnerWith(least + 31 * i)).toList());
        }
        report("eight learners");
    }

    private void report(String whose) {
        Proof.report(
                "R1 %d times %d requests of %s by %d threads: as many succeeded as there were points for; %d looks of the auditor, %.1f s",
                rounds, REQUESTS, whose, THREADS, looks, nanos / 1e9);
    }

    private Actor learnerWith(int points) {
        var learner =
                household.learner(
                        parent, "Learner " + UUID.randomUUID().toString().substring(0, 8));
        household.give(learner, points);
        return learner;
    }

    private void requestAtOnce(List<Actor> learners) throws Exception {
        var before = learners.stream().map(one -> ledger.spendable(one.id())).toList();
        var outcomes = new ConcurrentHashMap<Actor, Map<String, Integer>>();
        var deadlocks = deadlocks();
        try (var wide = WidePool.of(pool, THREADS + 2)) {
            var began = System.nanoTime();
            var auditor = Auditor.start(laurel, Duration.ofMillis(20), Auditor.EVERYBODY);
            try (auditor) {
                Races.run(
                        IntStream.range(0, THREADS)
                                .mapToObj(i -> (Runnable) () -> request(i, learners, outcomes))
                                .toList());
            }
            assertThat(auditor.failures()).isEmpty();
            assertThat(auditor.violations()).isEmpty();
            assertThat(auditor.looks()).isPositive();
            looks += auditor.looks();
            nanos += System.nanoTime() - began;
        }
        for (var i = 0; i < learners.size(); i++) {
            var possible = before.get(i) / COST;
            var asked = REQUESTS / learners.size();
            assertThat(outcomes.get(learners.get(i)))
                    .containsOnly(
                            Map.entry(DONE, possible), Map.entry(NOT_ENOUGH, asked - possible));
            assertThat(ledger.spendable(learners.get(i).id())).isEqualTo(before.get(i) % COST);
        }
        assertThat(deadlocks()).isEqualTo(deadlocks);
        books.mustBalance();
        assertThat(Auditor.violationsIn(laurel)).isEmpty();
    }

    /** The share of one thread. */
    private void request(
            int thread, List<Actor> learners, Map<Actor, Map<String, Integer>> outcomes) {
        for (var n = thread; n < REQUESTS; n += THREADS) {
            var learner = learners.get(n % learners.size());
            var reward = rewards.get(n / learners.size() % REWARDS);
            outcomes.computeIfAbsent(learner, any -> new ConcurrentHashMap<>())
                    .merge(outcome(() -> toyshop.request(learner, reward)), 1, Integer::sum);
        }
    }

    private static String outcome(Runnable request) {
        try {
            request.run();
            return DONE;
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private long deadlocks() {
        return jdbc.queryForObject(
                "select deadlocks from pg_stat_database where datname = current_database()",
                Long.class);
    }
}
