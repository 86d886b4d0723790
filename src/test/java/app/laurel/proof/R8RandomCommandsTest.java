package app.laurel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.proof.Play.Cast;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Proof;
import app.laurel.support.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Random sequences of what a family can do come to what a small model says. Other sequences each
 * time; the seed of one that fails is printed and kept, and {@code -Dlaurel.proof.seed} plays one.
 */
@LaurelTest
class R8RandomCommandsTest {

    private static final Path KEPT =
            Path.of("src/test/resources/app/laurel/proof/failed-seeds.txt");
    private static final int LENGTH = 100;
    private static final int THREADS = 4;
    private static final int SEQUENCES_OF_A_FAMILY = 50;

    /** So that no week ends in between. */
    private static final Instant WEDNESDAY = Instant.parse("2026-03-11T12:00:00Z");

    @Autowired private ApplicationContext laurel;
    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private TestClock clock;

    private final int commands = Proof.size(10_000, 1_000_000);
    private final Queue<Long> seeds = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void sequences() throws IOException {
        clock.stopAt(WEDNESDAY);
        var one = Long.getLong("laurel.proof.seed");
        if (one == null) {
            Files.readAllLines(KEPT).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Long::valueOf)
                    .forEach(seeds::add);
            var first = System.nanoTime();
            LongStream.range(first, first + commands / LENGTH).forEach(seeds::add);
        } else {
            seeds.add(one);
        }
    }

    @Test
    void whatHappensIsWhatTheModelSays() throws Exception {
        var began = System.nanoTime();
        var sequences = seeds.size();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var ends = new ArrayList<Future<?>>();
            for (var i = 0; i < THREADS; i++) {
                ends.add(threads.submit(this::playOn));
            }
            for (var end : ends) {
                end.get();
            }
        }
        assertThat(failures).isEmpty();
        Proof.report(
                "R8 %d sequences of %d commands in %.0f s",
                sequences, LENGTH, (System.nanoTime() - began) / 1e9);
    }

    private void playOn() {
        var played = 0;
        Cast cast = null;
        for (Long seed; failures.isEmpty() && (seed = seeds.poll()) != null; played++) {
            if (cast == null || played % SEQUENCES_OF_A_FAMILY == 0) {
                cast = Cast.call(household, toyshop);
            }
            var sequence =
                    Command.sequence(
                            RandomGeneratorFactory.of("L64X128MixRandom").create(seed), LENGTH);
            if (differenceIn(sequence, cast) != null) {
                failures.add(describe(seed, sequence, cast));
            }
        }
    }

    private @Nullable String differenceIn(List<Command> sequence, Cast cast) {
        return Play.differenceIn(sequence, laurel, cast);
    }

    private String describe(long seed, List<Command> sequence, Cast cast) {
        keep(seed);
        var shortest = shorten(sequence, cast);
        return "seed %d: %s%nin %s"
                .formatted(seed, differenceIn(shortest, cast), String.join(", ", names(shortest)));
    }

    private static List<String> names(List<Command> sequence) {
        return sequence.stream().map(Command::toString).toList();
    }

    /** Leaves out what is not needed to see a difference. */
    private List<Command> shorten(List<Command> sequence, Cast cast) {
        var left = sequence;
        for (var piece = LENGTH / 2; piece > 0; piece /= 2) {
            for (var from = 0; from < left.size(); ) {
                var without = new ArrayList<>(left);
                without.subList(from, Math.min(left.size(), from + piece)).clear();
                if (differenceIn(without, cast) == null) {
                    from += piece;
                } else {
                    left = without;
                }
            }
        }
        return left;
    }

    private static synchronized void keep(long seed) {
        try {
            if (!Files.readAllLines(KEPT).contains(Long.toString(seed))) {
                Files.writeString(KEPT, seed + "\n", StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
