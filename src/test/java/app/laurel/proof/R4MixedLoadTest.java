package app.laurel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.Auditor;
import app.laurel.support.Books;
import app.laurel.support.LaurelTest;
import app.laurel.support.MixedLoad;
import app.laurel.support.Proof;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everything at once that moves points, and somebody who looks at every committed moment. */
@LaurelTest
class R4MixedLoadTest {

    private static final int LEARNERS = 200;
    private static final int THREADS = 8;
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Duration time = Duration.ofSeconds(Proof.size(5, 600));
    private final int rows = Proof.size(1_000, 300_000);

    @Autowired private ApplicationContext laurel;
    @Autowired private Books books;

    @Test
    void noRuleIsBrokenAtAnyMoment() throws InterruptedException {
        var load = MixedLoad.start(laurel, LEARNERS, THREADS);
        var began = System.nanoTime();
        var auditor = Auditor.start(laurel, BETWEEN_LOOKS, 1);
        try (load;
                auditor) {
            while (System.nanoTime() - began < time.toNanos() || load.rows() < rows) {
                // Counting a long ledger takes its time, too
                Thread.sleep(BETWEEN_COUNTS);
                assertThat(load.failures()).isEmpty();
                assertThat(auditor.violations()).isEmpty();
            }
        }
        Proof.report(
                "R4 %d learners, %d threads, %.0f s: %d operations, %d refused, %d lines in the ledger; %d looks of the auditor",
                LEARNERS,
                THREADS,
                (System.nanoTime() - began) / 1e9,
                load.operations(),
                load.refusals(),
                load.rows(),
                auditor.looks());
        assertThat(load.failures()).isEmpty();
        assertThat(auditor.failures()).isEmpty();
        assertThat(auditor.violations()).isEmpty();
        assertThat(auditor.looks()).isPositive();
        assertThat(load.lost()).isEmpty();
        assertThat(Auditor.violationsIn(laurel)).isEmpty();
        books.mustBalance();
    }
}
