package app.laurel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class KeptUntilChangeTest {

    private final KeptUntilChange<AtomicReference<String>> kept =
            new KeptUntilChange<>(AtomicReference::new);

    @Test
    void whatWasReadIsKept() {
        kept.place().set("read");
        assertThat(kept.place()).hasValue("read");
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKeptAfterIt() {
        var before = kept.place();
        kept.forget();
        before.set("read too early");
        assertThat(kept.place()).hasNullValue();
    }

    @Test
    void itIsForgottenWhenTheTransactionHasCommitted() {
        kept.place().set("read");
        TransactionSynchronizationManager.initSynchronization();
        try {
            kept.changed();
            assertThat(kept.place()).hasValue("read");
            TransactionSynchronizationUtils.triggerAfterCommit();
            assertThat(kept.place()).hasNullValue();
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void itIsForgottenWhenSomethingChangedElsewhere() {
        var elsewhere = new Elsewhere();
        kept.follow(elsewhere, Topic.CURRICULUM);
        kept.place().set("read");
        elsewhere.announce(Changes.EVERY_FAMILY, Topic.DRAFTS);
        assertThat(kept.place()).hasValue("read");
        elsewhere.announce(Changes.EVERY_FAMILY, Topic.CURRICULUM);
        assertThat(kept.place()).hasNullValue();
    }

    @Test
    void whatWasReadBeforeItHeardIsNotKept() {
        kept.place().set("read");
        kept.follow(new Elsewhere(), Topic.CURRICULUM);
        assertThat(kept.place()).hasNullValue();
    }

    /** Tells the one who listens at once. */
    private static final class Elsewhere implements Changes {

        private Set<Topic> topics = Set.of();
        private Runnable listener = () -> {};

        @Override
        public void announce(int familyId, Topic topic) {
            if (topics.contains(topic)) {
                listener.run();
            }
        }

        @Override
        public Subscription subscribe(int familyId, Set<Topic> topics, Runnable listener) {
            assertThat(familyId).isEqualTo(EVERY_FAMILY);
            this.topics = topics;
            this.listener = listener;
            return () -> {};
        }
    }
}
