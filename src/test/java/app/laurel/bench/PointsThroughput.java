package app.laurel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bench.Clients.Measured;
import app.laurel.platform.Refusal;
import app.laurel.points.Ledger;
import app.laurel.points.MovePoints;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.SaveForGoal;
import app.laurel.support.Auditor;
import app.laurel.support.LaurelTest;
import app.laurel.support.OnDurableServer;
import app.laurel.support.Races;
import app.laurel.support.StatementCount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many redemptions a second the service manages, beside pgbench with the same SQL on the same
 * server, and how many savings and decided requests.
 */
@LaurelTest
@OnDurableServer
class PointsThroughput {

    private static final int WALLETS = 10_000;
    private static final int[] CLIENTS = {1, 8, 32, 100};

    /** It was still getting faster after half a minute. */
    private static final Duration ROUND = Duration.ofSeconds(10);

    private static final Path SCRIPT = Path.of("bench/points.sql");

    @Autowired private ApplicationContext laurel;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private DataSource pool;
    @Autowired private MovePoints points;
    @Autowired private Ledger ledger;
    @Autowired private RequestReward requests;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal goals;

    @Value("${DATABASE_URL}")
    private String database;

    private final Duration time = Duration.ofSeconds(Integer.getInteger("laurel.bench.seconds", 8));
    private Street street;
    private PgBench pgbench;

    @BeforeEach
    void manyFamilies() {
        street = new Street(jdbc, transaction, points, WALLETS);
        pgbench = PgBench.on(database, SCRIPT, street);
    }

    @Test
    void measure() throws Exception {
        say("server: PostgreSQL %s, %s", setting("server_version"), settings());
        say("service: a pool of %d connections", 10);
        comparePlans();
        redemptions("one wallet", 1);
        redemptions("%,d wallets".formatted(WALLETS), WALLETS);
        savings();
        cycles();
        trials();
        assertThat(Auditor.violationsIn(laurel)).isEmpty();
        say("all rules of the ledger hold after %,d lines", count("points_ledger"));
    }

    /** The script has to be what the service does. */
    private void comparePlans() {
        var sent = StatementCount.statementsOf(() -> redeem(WALLETS - 1));
        sent.forEach(sql -> System.out.println("sql " + sql.replaceAll("\\s+", " ")));
        say("a redemption is %d statements, in the script %d", sent.size(), pgbench.statements());
    }

    private void redemptions(String what, int wallets) throws Exception {
        settle(8, random -> redeem(random.nextInt(wallets)));
        for (var clients : CLIENTS) {
            var bare = pgbench.perSecond(clients, time, wallets);
            var measured = Clients.run(clients, time, random -> redeem(random.nextInt(wallets)));
            say(
                    "redemptions, %s, %3d clients: %s; pgbench %s",
                    what,
                    clients,
                    inWords(measured),
                    bare == null
                            ? "is not installed (postgresql-15)"
                            : String.format(
                                    Locale.ROOT,
                                    "%,.0f/s, so %.0f %%",
                                    bare,
                                    100 * measured.perSecond() / bare));
        }
    }

    /** Goes on until the compiler is done with it. */
    private static void settle(int clients, Clients.Act act) throws InterruptedException {
        var settling = new Settling();
        while (!settling.isOver(Clients.run(clients, ROUND, act).perSecond())) {}
    }

    private void savings() throws Exception {
        settle(32, this::save);
        say(
                "savings, %,d wallets, 32 clients: %s",
                WALLETS, inWords(Clients.run(32, time, this::save)));
    }

    private void cycles() throws Exception {
        settle(32, this::requestAndApprove);
        say(
                "request and approve, %,d wallets, 32 clients: %s",
                WALLETS, inWords(Clients.run(32, time, this::requestAndApprove)));
    }

    /** What left a balance negative, or gave a free reward, elsewhere. */
    private void trials() {
        var wrong = 0;
        for (var i = 0; i < 1_000; i++) {
            var learner = street.learner(i);
            var all = ledger.spendable(learner.id());
            var board = street.reward("Board", i);
            wrong += isOne(() -> goals.put(learner, board, all, key())) ? 0 : 1;
        }
        say("two parallel savings of a whole balance: %d of 1,000 wrong", wrong);
        wrong = 0;
        for (var i = 0; i < 1_000; i++) {
            var index = 1_000 + i;
            var learner = street.learner(index);
            var concert = street.reward("Concert", index);
            wrong +=
                    isOne(() -> requests.request(learner, UUID.randomUUID(), concert, null))
                            ? 0
                            : 1;
        }
        say("two parallel requests: %d of 1,000 wrong", wrong);
    }

    /** Whether of two at once one succeeds and the other is refused. */
    private static boolean isOne(Runnable act) {
        var failures = Races.run(List.of(act, act));
        return failures.stream().filter(Objects::isNull).count() == 1
                && failures.stream().filter(Refusal.class::isInstance).count() == 1;
    }

    private void redeem(int index) {
        requests.request(
                street.learner(index), UUID.randomUUID(), street.reward("Film", index), null);
    }

    private void save(RandomGenerator random) {
        var index = random.nextInt(WALLETS);
        goals.put(street.learner(index), street.reward("Board", index), 1, key());
    }

    private void requestAndApprove(RandomGenerator random) {
        var index = random.nextInt(WALLETS);
        var id = UUID.randomUUID();
        try {
            requests.request(street.learner(index), id, street.reward("Concert", index), null);
        } catch (Refusal waiting) {
            // Another client asks for the same learner at this moment
            requestAndApprove(random);
            return;
        }
        decide.approve(street.parent(index), id);
    }

    private static String inWords(Measured measured) {
        return String.format(
                        Locale.ROOT,
                        "%,.0f/s, half within %.1f ms, 99 %% within %.0f ms",
                        measured.perSecond(),
                        measured.median(),
                        measured.slowest1())
                + (measured.failures().isEmpty()
                        ? ""
                        : ", %d FAILED: %s"
                                .formatted(
                                        measured.failures().size(),
                                        measured.failures().getFirst()));
    }

    private String settings() {
        return "fsync=%s, synchronous_commit=%s, full_page_writes=%s"
                .formatted(
                        setting("fsync"),
                        setting("synchronous_commit"),
                        setting("full_page_writes"));
    }

    private String setting(String name) {
        return jdbc.queryForObject("show " + name, String.class);
    }

    private long count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, "points " + format + "%n", values);
    }
}
