package app.laurel.quizzes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was read lately, and was committed before. What was asked for longest ago goes first. */
class Remembered<K, V> {

    private final int most;
    private final ToIntFunction<V> sizeOf;
    private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    /**
     * @param most how large all of it may be together
     */
    Remembered(int most, ToIntFunction<V> sizeOf) {
        this.most = most;
        this.sizeOf = sizeOf;
    }

    synchronized @Nullable V get(K key) {
        return known.get(key);
    }

    /** For what was just read: what a transaction wrote itself may never be committed. */
    void putRead(K key, V value) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            putCommitted(key, value);
        }
    }

    synchronized void putCommitted(K key, V value) {
        size += sizeOf.applyAsInt(value);
        var before = known.put(key, value);
        if (before != null) {
            size -= sizeOf.applyAsInt(before);
        }
        for (var oldest = known.values().iterator(); size > most && oldest.hasNext(); ) {
            size -= sizeOf.applyAsInt(oldest.next());
            oldest.remove();
        }
    }
}
