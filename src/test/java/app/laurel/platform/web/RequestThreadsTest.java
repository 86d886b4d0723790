package app.laurel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RequestThreadsTest {

    private static final int MOST = 3;
    private static final int ALL = 50;
    private static final CountDownLatch READY = new CountDownLatch(0);

    private final AtomicInteger inside = new AtomicInteger();
    private final Semaphore mayLeave = new Semaphore(0);

    @Test
    void neverServesMoreThanTheMost() throws Exception {
        var done = new CountDownLatch(ALL);
        var seen = new AtomicInteger();
        var threads = RequestThreads.atMost(MOST, READY);

        for (int i = 0; i < ALL; i++) {
            threads.execute(
                    () -> {
                        seen.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        mayLeave.acquireUninterruptibly();
                        inside.decrementAndGet();
                        done.countDown();
                    });
        }
        mayLeave.release(ALL);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(seen.get()).isBetween(1, MOST);
    }

    @Test
    void servesInTheOrderOfAsking() throws Exception {
        var order = Collections.synchronizedList(new ArrayList<Integer>());
        var done = new CountDownLatch(ALL);
        var threads = RequestThreads.atMost(1, READY);

        for (int i = 0; i < ALL; i++) {
            int number = i;
            threads.execute(
                    () -> {
                        order.add(number);
                        done.countDown();
                    });
        }

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(order).isSorted().hasSize(ALL);
    }

    @Test
    void servesNobodyBeforeEverythingIsReady() throws Exception {
        var ready = new CountDownLatch(1);
        var done = new CountDownLatch(ALL);
        var threads = RequestThreads.atMost(MOST, ready);

        for (int i = 0; i < ALL; i++) {
            threads.execute(done::countDown);
        }

        assertThat(done.await(200, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(done.getCount()).isEqualTo(ALL);
        ready.countDown();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void servesInVirtualThreads() throws Exception {
        List<Boolean> virtual = Collections.synchronizedList(new ArrayList<>());
        var done = new CountDownLatch(1);

        RequestThreads.atMost(MOST, READY)
                .execute(
                        () -> {
                            virtual.add(Thread.currentThread().isVirtual());
                            done.countDown();
                        });

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(virtual).containsExactly(true);
    }
}
