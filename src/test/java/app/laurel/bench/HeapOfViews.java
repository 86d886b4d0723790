package app.laurel.bench;

import app.laurel.platform.Actor;
import app.laurel.rewards.Toyshop;
import app.laurel.support.Household;
import app.laurel.support.Studies;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How much live heap each open view holds: opens it in many windows that stay open, and compares
 * what a full collection leaves. A session adds some 12 KB.
 */
class HeapOfViews extends ViewTest {

    static {
        // In development Vaadin remembers for each component where it was made
        System.setProperty("vaadin.productionMode", "true");
    }

    private static final int WARM_UP = 10;
    private static final int OPEN = 100;

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private Toyshop toyshop;

    @Test
    void measure() {
        var parent = household.parent("Sam");
        var children = new ArrayList<Actor>();
        for (var name : List.of("Mia", "Jonas", "Ada")) {
            children.add(household.learner(parent, name));
        }
        children.forEach(this::learn);
        askForSomething(parent, children.getFirst());
        var mia = children.getFirst();
        report(parent, "home");
        report(parent, "learners/" + mia.id());
        report(mia, "learner");
        report(mia, "shop");
    }

    private void learn(Actor learner) {
        for (var unit :
                List.of(
                        "math/fractions.add-like",
                        "math/numbers.compare",
                        "math/numbers.make-ten")) {
            studies.finish(learner, unit, 3, Duration.ofMinutes(1));
        }
    }

    private void askForSomething(Actor parent, Actor learner) {
        toyshop.request(learner, toyshop.reward(parent, "Film night", 3));
    }

    private void report(Actor actor, String path) {
        signIn(actor);
        for (var i = 0; i < WARM_UP; i++) {
            openAnew(path);
        }
        var before = liveBytes();
        for (var i = 0; i < OPEN; i++) {
            openAnew(path);
        }
        var each = (liveBytes() - before) / OPEN;
        System.out.printf("heap %-12s %4d KB%n", path.replaceAll("\\d+", "ID"), each / 1000);
    }

    /** One more window of the same browser. */
    private void openAnew(String path) {
        var session = VaadinSession.getCurrent();
        var ui = new UI();
        ui.getInternals().setSession(session);
        UI.setCurrent(ui);
        ui.doInit(VaadinRequest.getCurrent(), session.getNextUIid(), "bench");
        session.addUI(ui);
        ui.navigate(path);
        // As if the browser had got everything: nothing waits to be sent any more
        new UidlWriter().createUidl(ui, false);
    }

    private static long liveBytes() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
