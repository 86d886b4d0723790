package app.laurel.bench;

import app.laurel.support.StatementCount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

/**
 * So many clients that each do the same without a pause, for a time; each act on a virtual thread
 * of its own, as the application answers its requests.
 */
final class Clients {

    private Clients() {}

    /**
     * What they managed.
     *
     * @param slowest1 hundredth of the answers that took longer than this, in milliseconds
     * @param failures what failed; nothing should
     */
    record Measured(double perSecond, double median, double slowest1, List<String> failures) {}

    interface Act {
        void run(RandomGenerator random);
    }

    static Measured run(int clients, Duration time, Act act) throws InterruptedException {
        StatementCount.setWatching(false);
        try {
            return measure(clients, time, act);
        } finally {
            StatementCount.setWatching(true);
        }
    }

    private static Measured measure(int clients, Duration time, Act act)
            throws InterruptedException {
        var nanos = new ConcurrentLinkedQueue<long[]>();
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var threads = new ArrayList<Thread>();
        var began = System.nanoTime();
        for (var i = 0; i < clients; i++) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(began + i);
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> nanos.add(repeat(act, random, began, time, failures))));
        }
        for (var thread : threads) {
            thread.join();
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        var all = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        if (all.length == 0) {
            throw new IllegalStateException("Nothing succeeded", failures.peek());
        }
        return new Measured(
                all.length / seconds,
                all[all.length / 2] / 1e6,
                all[(int) (all.length * 0.99)] / 1e6,
                failures.stream().map(Throwable::toString).toList());
    }

    private static long[] repeat(
            Act act,
            RandomGenerator random,
            long began,
            Duration time,
            ConcurrentLinkedQueue<Throwable> failures) {
        var nanos = LongStream.builder();
        for (long now; (now = System.nanoTime()) - began < time.toNanos(); ) {
            if (isDone(act, random, failures)) {
                nanos.add(System.nanoTime() - now);
            }
        }
        return nanos.build().toArray();
    }

    private static boolean isDone(
            Act act, RandomGenerator random, ConcurrentLinkedQueue<Throwable> failures) {
        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            thread.submit(() -> act.run(random)).get();
            return true;
        } catch (ExecutionException e) {
            failures.add(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
