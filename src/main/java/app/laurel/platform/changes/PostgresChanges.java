package app.laurel.platform.changes;

import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.platform.database.DatabaseAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Announces by a row in {@code changes}, of which all instances are notified after the commit. This
 * instance begins to listen with its first subscription.
 */
@Component
class PostgresChanges implements Changes, DisposableBean {

    private final JdbcClient jdbc;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Notifier notifier;
    private final Receiver receiver;

    PostgresChanges(JdbcClient jdbc, DatabaseAddress address) {
        this.jdbc = jdbc;
        this.notifier = new Notifier(jdbc);
        this.receiver = new Receiver(jdbc, address.application(), subscriptions);
    }

    @Override
    public void announce(int familyId, Topic topic) {
        var change = new Announcement(familyId, topic);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            notifier.tell(write(Set.of(change)));
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

    private List<Change> write(Set<Announcement> announcements) {
        return jdbc.sql(
                        """
                        insert into changes (family_id, topic)
                        select family, topic from unnest(cast(? as int[]), cast(? as text[])) as t (family, topic)
                        returning id, family_id, topic
                        """)
                .param(announcements.stream().map(Announcement::familyId).toArray(Integer[]::new))
                .param(
                        announcements.stream()
                                .map(change -> change.topic().name())
                                .toArray(String[]::new))
                .query(Change::ofRow)
                .list();
    }

    private record Announcement(int familyId, Topic topic) {}

    /**
     * What the running transaction announces: written once, just before it commits, whatever the
     * number.
     */
    private final class Announced implements TransactionSynchronization {

        private final Set<Announcement> announcements = new LinkedHashSet<>();
        private final List<Change> written = new ArrayList<>();

        void add(Announcement change) {
            if (announcements.add(change) && !written.isEmpty()) {
                written.addAll(write(Set.of(change)));
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written.addAll(write(announcements));
        }

        @Override
        public void afterCommit() {
            notifier.tell(written);
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
