package app.laurel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.support.LaurelTest;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@LaurelTest(properties = "DATABASE_POOL_SIZE=2")
@ExtendWith(OutputCaptureExtension.class)
class PooledDataSourceTest {

    @Autowired DataSource pool;

    @Test
    void keepsToTheSettingsOfTheSeeds() throws SQLException {
        var settings = pool.unwrap(HikariDataSource.class);
        assertThat(settings.getMaximumPoolSize()).isEqualTo(2);
        assertThat(settings.getIdleTimeout()).isEqualTo(30_000);
        assertThat(settings.getConnectionTimeout()).isEqualTo(2_000);
        assertThat(settings.getKeepaliveTime()).isEqualTo(120_000);
    }

    @Test
    void saysInOneLineThatItIsExhausted(CapturedOutput output) throws SQLException {
        try (var first = pool.getConnection();
                var second = pool.getConnection()) {
            assertThat(first).isNotSameAs(second);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(pool::getConnection)
                        .isInstanceOf(SQLTransientConnectionException.class);
            }
        }
        assertThat(output.getAll()).doesNotContain("\tat ", "Exception");
        assertThat(output.getAll().lines().filter(line -> line.contains("ERROR")))
                .singleElement()
                .asString()
                .contains(
                        "All 2 connections to the database were in use for 2 seconds: raise DATABASE_POOL_SIZE");
    }

    @Test
    void servesFirstWhoAskedFirst() throws Exception {
        var served = new AtomicBoolean();
        var patient =
                Thread.ofPlatform()
                        .unstarted(
                                () -> {
                                    try (var connection = pool.getConnection()) {
                                        served.set(!connection.isClosed());
                                    } catch (SQLException e) {
                                        throw new IllegalStateException(e);
                                    }
                                });
        try (var kept = pool.getConnection()) {
            var returned = pool.getConnection();
            patient.start();
            while (patient.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            returned.close();
            try (var again = pool.getConnection()) {
                assertThat(served).as("before who had one already").isTrue();
                assertThat(again).isNotSameAs(kept);
            }
        }
        patient.join();
    }
}
