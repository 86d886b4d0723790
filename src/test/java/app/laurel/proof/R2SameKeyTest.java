package app.laurel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.proof.Wishes.Wish;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Proof;
import app.laurel.support.Races;
import app.laurel.support.Restarted;
import app.laurel.support.WidePool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** The same key many times at once, and again after a restart: one effect, and equal answers. */
@LaurelTest
class R2SameKeyTest {

    private static final int TIMES = 100;

    @Autowired private ApplicationContext laurel;
    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    @Value("${DATABASE_URL}")
    private String database;

    private Actor mia;
    private List<Wish> wishes;

    @BeforeEach
    void family() {
        var family = new Wishes(household, toyshop);
        mia = family.learner();
        wishes = family.all();
    }

    @Test
    void oneEffectAndEqualAnswers() throws Exception {
        var rounds = Proof.size(1, 25);
        var began = System.nanoTime();
        for (var round = 0; round < rounds; round++) {
            for (var wish : wishes) {
                mustHaveOneEffect(wish);
            }
        }
        Proof.report(
                "R2 %d keys of %d kinds, each %d times at once: %.1f s",
                rounds * wishes.size(), wishes.size(), TIMES, (System.nanoTime() - began) / 1e9);
        books.mustBalance();
    }

    @Test
    void alsoAfterARestart() throws Exception {
        var keys = wishes.stream().map(wish -> UUID.randomUUID().toString()).toList();
        var first = new ArrayList<>();
        for (var i = 0; i < wishes.size(); i++) {
            first.add(wishes.get(i).ask().of(laurel, keys.get(i)));
        }
        var rows = ledger.everything(mia.id());
        try (var restarted = Restarted.on(database)) {
            for (var i = 0; i < wishes.size(); i++) {
                var wish = wishes.get(i);
                var key = keys.get(i);
                var answers = atOnce(restarted, () -> wish.ask().of(restarted, key));
                assertThat(answers).as(wish.name()).hasSize(TIMES).containsOnly(first.get(i));
            }
        }
        assertThat(ledger.everything(mia.id())).isEqualTo(rows);
        books.mustBalance();
    }

    private void mustHaveOneEffect(Wish wish) throws Exception {
        var key = UUID.randomUUID().toString();
        var before = ledger.everything(mia.id()).size();
        var answers = atOnce(laurel, () -> wish.ask().of(laurel, key));
        assertThat(answers).as(wish.name()).hasSize(TIMES);
        assertThat(answers.stream().distinct()).as(wish.name()).hasSize(1);
        assertThat(ledger.everything(mia.id())).as(wish.name()).hasSize(before + wish.lines());
    }

    /** The answers of all; each has a connection of its own. */
    private static List<Object> atOnce(ApplicationContext laurel, Supplier<Object> ask)
            throws Exception {
        var answers = new ConcurrentLinkedQueue<>();
        try (var wide = WidePool.of(laurel.getBean(DataSource.class), TIMES)) {
            var failures = Races.run(Collections.nCopies(TIMES, () -> answers.add(ask.get())));
            assertThat(failures).containsOnlyNulls();
        }
        return List.copyOf(answers);
    }
}
