package app.laurel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.backup.Backup;
import app.laurel.platform.backup.Restore;
import app.laurel.platform.database.DatabaseAddress;
import app.laurel.platform.database.DatabaseUrl;
import app.laurel.platform.database.SchemaMigration;
import app.laurel.support.Auditor;
import app.laurel.support.LaurelTest;
import app.laurel.support.MixedLoad;
import app.laurel.support.PostgresForTests;
import app.laurel.support.Proof;
import app.laurel.support.Restarted;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A backup is taken while everything moves and restored elsewhere: there every rule holds, every
 * balance is what its lines lead to, and all is there that was acknowledged before it began.
 */
@LaurelTest
class R10BackupUnderLoadTest {

    private static final int LEARNERS = 200;
    private static final int THREADS = 8;
    private static final int BACKUPS = Proof.size(1, 5);

    private final Duration between = Duration.ofSeconds(Proof.size(3, 30));

    @Autowired private ApplicationContext laurel;
    @TempDir private Path folder;

    @Value("${DATABASE_URL}")
    private String url;

    @Test
    void whatIsRestoredFitsTogether() throws Exception {
        try (var load = MixedLoad.start(laurel, LEARNERS, THREADS)) {
            for (var nth = 1; nth <= BACKUPS; nth++) {
                Thread.sleep(between);
                backupFits(nth, load);
                assertThat(load.failures()).isEmpty();
            }
        }
    }

    private void backupFits(int nth, MixedLoad load) {
        var file = folder.resolve(nth + ".backup");
        var acknowledged = load.acknowledged();
        var operations = load.operations();
        var began = System.nanoTime();
        var rows = Backup.write(DatabaseUrl.parse(url), file);
        var written = System.nanoTime();
        var during = load.operations() - operations;
        assertThat(during).as("acts while the backup was written").isPositive();

        var elsewhere = PostgresForTests.newDatabase().url();
        new Restore(address(elsewhere), SchemaMigration.locations(name -> null), false).read(file);
        try (var restored = Restarted.on(elsewhere)) {
            assertThat(Auditor.violationsIn(restored)).isEmpty();
            assertThat(MixedLoad.missing(restored, acknowledged)).isEmpty();
            everyBalanceIsItsReplay(restored.getBean(JdbcTemplate.class));
        }
        Proof.report(
                "R10 backup %d: %d rows in %.1f s while %d acts were done, restored and checked in %.1f s",
                nth, rows, (written - began) / 1e9, during, (System.nanoTime() - written) / 1e9);
    }

    /** The lines of all wallets are gone through in order, and lead to what the wallets say. */
    private static void everyBalanceIsItsReplay(JdbcTemplate jdbc) {
        Map<Long, Integer> replayed = new HashMap<>();
        jdbc.query(
                "select wallet_id, amount, balance_after from points_ledger order by wallet_id, row_no",
                line -> {
                    var balance = replayed.merge(line.getLong(1), line.getInt(2), Integer::sum);
                    assertThat(balance).isEqualTo(line.getInt(3)).isNotNegative();
                });
        assertThat(replayed).isNotEmpty();
        List<Map<String, Object>> wallets = jdbc.queryForList("select id, balance from wallets");
        assertThat(wallets)
                .allSatisfy(
                        wallet ->
                                assertThat(wallet.get("balance"))
                                        .isEqualTo(replayed.getOrDefault(wallet.get("id"), 0)));
    }

    private static DatabaseAddress address(String url) {
        var parsed = DatabaseUrl.parse(url);
        return new DatabaseAddress(parsed, parsed, 10);
    }
}
