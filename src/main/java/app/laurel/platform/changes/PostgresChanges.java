package app.laurel.platform.changes;

import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.platform.database.DatabaseAddress;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Announces by a row in {@code changes}, whose trigger notifies all instances at commit. This
 * instance begins to listen with its first subscription.
 */
@Component
class PostgresChanges implements Changes, DisposableBean {

    private final JdbcClient jdbc;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Receiver receiver;

    PostgresChanges(JdbcClient jdbc, DatabaseAddress address) {
        this.jdbc = jdbc;
        this.receiver = new Receiver(jdbc, address.application(), subscriptions);
    }

    @Override
    public void announce(int familyId, Topic topic) {
        if (isNewInTransaction(familyId + ":" + topic)) {
            jdbc.sql("insert into changes (family_id, topic) values (?, ?)")
                    .params(familyId, topic.name())
                    .update();
        }
    }

    @Override
    public Subscription subscribe(int familyId, Set<Topic> topics, Runnable listener) {
        var subscription = subscriptions.add(familyId, topics, listener);
        receiver.start();
        return subscription;
    }

    @Override
    public void destroy() {
        receiver.stop();
    }

    /** A command that does the same thing to many rows tells of it once. */
    private boolean isNewInTransaction(String change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return true;
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Announced announced) {
            return announced.changes.add(change);
        }
        var announced = new Announced();
        announced.changes.add(change);
        TransactionSynchronizationManager.bindResource(this, announced);
        TransactionSynchronizationManager.registerSynchronization(announced);
        return true;
    }

    /** What the running transaction has announced already. */
    private final class Announced implements TransactionSynchronization {

        private final Set<String> changes = new HashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PostgresChanges.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PostgresChanges.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PostgresChanges.this);
        }
    }
}
