package app.laurel.platform;

import java.util.Set;

/**
 * Tells open views, also those on other instances, that something in a family changed and they
 * should look again.
 */
public interface Changes {

    /** Subscribed to in place of a family, it stands for all of them. */
    int EVERY_FAMILY = 0;

    /**
     * Announces a change to all instances once the running transaction has committed, and not at
     * all if it rolls back.
     */
    void announce(int familyId, Topic topic);

    /**
     * Calls the listener, on a thread of its own, within two seconds after each committed change of
     * one of the topics in the family. Cancel the subscription when the view is detached.
     */
    Subscription subscribe(int familyId, Set<Topic> topics, Runnable listener);

    /** Ends with {@link #cancel()}. */
    interface Subscription {
        void cancel();
    }
}
