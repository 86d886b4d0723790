package app.laurel.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several things happen at the same moment on threads of their own. */
public final class Races {

    private static final int LONGEST_SECONDS = 60;

    private Races() {}

    /** What each runner came to, in the given order: null when it succeeded, else its failure. */
    public static List<Throwable> run(List<? extends Runnable> runners) {
        var barrier = new CyclicBarrier(runners.size());
        try (var threads = Executors.newFixedThreadPool(runners.size())) {
            var outcomes = new ArrayList<Future<Throwable>>();
            for (var runner : runners) {
                Callable<Throwable> task =
                        () -> {
                            barrier.await(LONGEST_SECONDS, TimeUnit.SECONDS);
                            try {
                                runner.run();
                                return null;
                            } catch (Throwable failure) {
                                return failure;
                            }
                        };
                outcomes.add(threads.submit(task));
            }
            var failures = new ArrayList<Throwable>();
            for (var outcome : outcomes) {
                failures.add(outcome.get(LONGEST_SECONDS, TimeUnit.SECONDS));
            }
            return failures;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
