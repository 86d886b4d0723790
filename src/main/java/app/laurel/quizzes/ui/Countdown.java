package app.laurel.quizzes.ui;

import app.laurel.shell.Text;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/**
 * Shows how much time is left. It only shows: whether the time is over is decided by the server,
 * which is asked as soon as the shown time has run out.
 */
@Tag("laurel-countdown")
@JsModule("./quizzes/countdown.ts")
class Countdown extends Component implements HasStyle {

    private final Runnable over;

    Countdown(Runnable over) {
        this.over = over;
        addClassName("countdown");
        getElement().setAttribute("role", "timer");
        getElement().setAttribute("aria-label", Text.of("quizzes.play.time-left"));
        getElement().addEventListener("time-over", event -> over());
    }

    /** The shown time has run out. */
    void over() {
        over.run();
    }

    void show(Duration left) {
        getElement().setProperty("left", (double) Math.max(0, left.toMillis()));
    }
}
