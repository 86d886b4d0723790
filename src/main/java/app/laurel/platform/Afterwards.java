package app.laurel.platform;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What follows from a command but is no part of it, and needs the database itself. Listeners that
 * Spring calls after a commit still hold the connection of what was committed: where all of the
 * pool do so, each waits for another one.
 */
@Component
public class Afterwards {

    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);

    private final ThreadLocal<List<Runnable>> due = ThreadLocal.withInitial(ArrayList::new);

    /**
     * Does the work on this thread once the running transaction has committed and given back its
     * connection, and not at all if it rolls back; at once where none is running. The command has
     * succeeded by then, so that what the work throws is only logged.
     */
    public void run(Runnable work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            attempt(work);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        due.get().add(work);
                    }
                });
    }

    /** Does what is due. No connection is held by now. */
    void settle() {
        var works = due.get();
        due.remove();
        works.forEach(Afterwards::attempt);
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("What follows from a command failed", failure);
        }
    }
}
