package app.laurel.platform.changes;

import app.laurel.platform.Changes;
import app.laurel.platform.Changes.Subscription;
import app.laurel.platform.Topic;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open views of this instance that want to hear of changes. */
class Subscriptions {

    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

    private final Map<Integer, Set<Subscriber>> subscribersByFamily = new ConcurrentHashMap<>();

    Subscription add(int familyId, Set<Topic> topics, Runnable listener) {
        var subscriber = new Subscriber(Set.copyOf(topics), listener);
        subscribersByFamily.compute(
                familyId,
                (family, subscribers) -> {
                    var all =
                            subscribers == null
                                    ? ConcurrentHashMap.<Subscriber>newKeySet()
                                    : subscribers;
                    all.add(subscriber);
                    return all;
                });
        return () -> remove(familyId, subscriber);
    }

    boolean isEmpty() {
        return subscribersByFamily.isEmpty();
    }

    void tell(Change change) {
        tell(change.familyId(), change.topic());
        tell(Changes.EVERY_FAMILY, change.topic());
    }

    private void tell(int familyId, Topic topic) {
        for (var subscriber : subscribersByFamily.getOrDefault(familyId, Set.of())) {
            if (subscriber.topics.contains(topic)) {
                subscriber.call();
            }
        }
    }

    private void remove(int familyId, Subscriber subscriber) {
        subscribersByFamily.computeIfPresent(
                familyId,
                (family, subscribers) -> {
                    subscribers.remove(subscriber);
                    return subscribers.isEmpty() ? null : subscribers;
                });
    }

    /** Calls its listener one call at a time; changes that arrive before a call begins share it. */
    private static final class Subscriber {

        private final Set<Topic> topics;
        private final Runnable listener;
        private final AtomicBoolean isWaiting = new AtomicBoolean();

        Subscriber(Set<Topic> topics, Runnable listener) {
            this.topics = topics;
            this.listener = listener;
        }

        void call() {
            if (isWaiting.compareAndSet(false, true)) {
                Thread.ofVirtual().name("changes").start(this::run);
            }
        }

        private synchronized void run() {
            isWaiting.set(false);
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.warn("A view could not be told of a change", e);
            }
        }
    }
}
