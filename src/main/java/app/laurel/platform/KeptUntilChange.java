package app.laurel.platform;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A place in memory for what was read from the database. Whenever that changes, here or on another
 * instance, an empty place is put where it was; who still reads what was before the change keeps it
 * in the old one, where nobody finds it.
 */
public final class KeptUntilChange<T> {

    private final Supplier<T> empty;
    private volatile T place;

    /**
     * Begins with an empty place.
     *
     * @param empty makes one that many threads can use at once
     */
    public KeptUntilChange(Supplier<T> empty) {
        this.empty = empty;
        place = empty.get();
    }

    /** The place of now: take it before reading what is kept in it. */
    public T place() {
        return place;
    }

    /** From now on it hears of changes, also of those that happen on other instances. */
    public void follow(Changes changes, Topic topic) {
        changes.subscribe(Changes.EVERY_FAMILY, Set.of(topic), this::forget);
        forget();
    }

    /** Once the running transaction has committed nothing is known any more. */
    public void changed() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        forget();
                    }
                });
    }

    /** Nothing is known any more. */
    public void forget() {
        place = empty.get();
    }
}
