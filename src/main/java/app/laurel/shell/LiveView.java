package app.laurel.shell;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Set;

/** Keeps what a component shows up to date while it is on a screen. */
public final class LiveView {

    private LiveView() {}

    /**
     * Calls {@code refresh} in the component's UI within two seconds after each change of one of
     * the topics in the actor's family, from when the component is attached until it is detached.
     */
    public static void refresh(
            Component component,
            Changes changes,
            Actor actor,
            Set<Topic> topics,
            Runnable refresh) {
        refresh(component, changes, actor.familyId(), topics, refresh);
    }

    /** The same for changes in any family, for views that show the whole installation. */
    public static void refreshForAll(
            Component component, Changes changes, Set<Topic> topics, Runnable refresh) {
        refresh(component, changes, Changes.EVERY_FAMILY, topics, refresh);
    }

    /**
     * The same for what changes often: however much does, {@code refresh} is called at most once in
     * the time, the last time after the last change.
     */
    public static void refreshForAll(
            Component component,
            Changes changes,
            Set<Topic> topics,
            Duration atMostOnceIn,
            Runnable refresh) {
        component.addAttachListener(
                attached -> {
                    var ui = attached.getUI();
                    subscribe(
                            component,
                            changes,
                            Changes.EVERY_FAMILY,
                            topics,
                            () -> {
                                tell(ui, refresh);
                                // What changes meanwhile shares the next call
                                pause(atMostOnceIn);
                            });
                });
    }

    /** The same for changes in a family that the reader may see without being of it. */
    public static void refresh(
            Component component,
            Changes changes,
            int familyId,
            Set<Topic> topics,
            Runnable refresh) {
        component.addAttachListener(
                attached -> {
                    var ui = attached.getUI();
                    subscribe(component, changes, familyId, topics, () -> tell(ui, refresh));
                });
    }

    private static void subscribe(
            Component component,
            Changes changes,
            int familyId,
            Set<Topic> topics,
            Runnable listener) {
        var subscription = changes.subscribe(familyId, topics, listener);
        component.addDetachListener(
                detached -> {
                    detached.unregisterListener();
                    subscription.cancel();
                });
    }

    private static void tell(UI ui, Runnable refresh) {
        if (ui.isAttached()) {
            ui.access(refresh::run);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
