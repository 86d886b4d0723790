package app.laurel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.LaurelTest;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@LaurelTest
@ExtendWith(OutputCaptureExtension.class)
class OncePerClusterTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired OncePerCluster oncePerCluster;
    @Autowired TimedJobs jobs;
    @Autowired TestClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired JdbcClient client;
    @Autowired PlatformTransactionManager transactions;

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void runsAgainOnlyWhenItIsDue() {
        assertThat(oncePerCluster.run("tidy", HOUR, runs::incrementAndGet)).isTrue();
        assertThat(oncePerCluster.run("tidy", HOUR, runs::incrementAndGet)).isFalse();
        assertThat(oncePerCluster.run("another", HOUR, runs::incrementAndGet)).isTrue();
        clock.advance(HOUR);
        assertThat(oncePerCluster.run("tidy", HOUR, runs::incrementAndGet)).isTrue();
        assertThat(runs).hasValue(3);
    }

    @Test
    void workThatFailedIsUndoneAndTriedAgain() {
        assertThat(oncePerCluster.run("tidy", HOUR, this::halfDone)).isFalse();
        assertThat(jdbc.queryForObject("select count(*) from settings", Integer.class)).isZero();
        assertThat(oncePerCluster.run("tidy", HOUR, runs::incrementAndGet)).isTrue();
    }

    @Test
    void aFailureIsLoggedOnceAndRememberedUnderItsReference(CapturedOutput output) {
        oncePerCluster.run("tidy", HOUR, this::halfDone);
        var failed = jobs.all().getFirst();
        assertThat(failed.failed()).isTrue();
        assertThat(failed.ranAt()).isNull();
        assertThat(output.getAll().lines().filter(line -> line.contains(failed.reference())))
                .singleElement()
                .asString()
                .contains("The timed job \"tidy\" failed");
        clock.advance(Duration.ofMinutes(1));
        oncePerCluster.run("tidy", HOUR, runs::incrementAndGet);
        var done = jobs.all().getFirst();
        assertThat(done.failed()).isFalse();
        assertThat(done.failedAt()).isEqualTo(failed.failedAt());
        assertThat(done.ranAt()).isAfter(done.failedAt());
        clock.advance(HOUR);
        oncePerCluster.run("tidy", HOUR, this::halfDone);
        assertThat(jobs.all()).singleElement().matches(TimedJob::failed);
    }

    @Test
    void workOutsideOfATransactionRunsWhenItIsDueAndAgainAfterAFailure() {
        Runnable work =
                () -> {
                    assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                            .isFalse();
                    runs.incrementAndGet();
                };
        assertThat(oncePerCluster.runOutside("tidy", HOUR, work)).isTrue();
        assertThat(oncePerCluster.runOutside("tidy", HOUR, work)).isFalse();
        var ranAt = jobs.all().getFirst().ranAt();
        clock.advance(HOUR);
        assertThat(
                        oncePerCluster.runOutside(
                                "tidy",
                                HOUR,
                                () -> {
                                    throw new IllegalStateException("no");
                                }))
                .isFalse();
        assertThat(jobs.all())
                .singleElement()
                .matches(TimedJob::failed)
                .extracting(TimedJob::ranAt)
                .isEqualTo(ranAt);
        assertThat(oncePerCluster.runOutside("tidy", HOUR, work)).isTrue();
        assertThat(runs).hasValue(2);
    }

    @Test
    void anotherInstanceDoesNotWaitForIt() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var other = new OncePerCluster(client, jobs, transactions, new Maintenance(null));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first =
                    threads.submit(
                            () ->
                                    other.run(
                                            "tidy",
                                            HOUR,
                                            () -> {
                                                begun.countDown();
                                                await(mayEnd);
                                            }));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(oncePerCluster.run("tidy", HOUR, runs::incrementAndGet)).isFalse();
            mayEnd.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(runs).hasValue(0);
    }

    @Test
    void nothingRunsInMaintenance() {
        var standing = new OncePerCluster(client, jobs, transactions, new Maintenance("broken"));
        assertThat(standing.run("tidy", HOUR, runs::incrementAndGet)).isFalse();
        assertThat(runs).hasValue(0);
    }

    private void halfDone() {
        jdbc.update("insert into settings values ('half', 'done')");
        throw new IllegalStateException("no");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
