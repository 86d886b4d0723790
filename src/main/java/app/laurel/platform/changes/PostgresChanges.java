package app.laurel.platform.changes;

import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.platform.database.DatabaseAddress;
import java.util.LinkedHashSet;
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
        var change = new Announcement(familyId, topic);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            write(Set.of(change));
        } else if (TransactionSynchronizationManager.getResource(this) instanceof Announced known) {
            known.add(change);
        } else {
            var announced = new Announced();
            announced.add(change);
            TransactionSynchronizationManager.bindResource(this, announced);
            TransactionSynchronizationManager.registerSynchronization(announced);
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

    private void write(Set<Announcement> announcements) {
        jdbc.sql(
                        """
                        insert into changes (family_id, topic)
                        select family, topic from unnest(cast(? as int[]), cast(? as text[])) as t (family, topic)
                        """)
                .param(announcements.stream().map(Announcement::familyId).toArray(Integer[]::new))
                .param(
                        announcements.stream()
                                .map(change -> change.topic().name())
                                .toArray(String[]::new))
                .update();
    }

    private record Announcement(int familyId, Topic topic) {}

    /**
     * What the running transaction announces: written once, just before it commits, whatever the
     * number.
     */
    private final class Announced implements TransactionSynchronization {

        private final Set<Announcement> changes = new LinkedHashSet<>();
        private boolean written;

        void add(Announcement change) {
            if (changes.add(change) && written) {
                write(Set.of(change));
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(changes);
            written = true;
        }

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
