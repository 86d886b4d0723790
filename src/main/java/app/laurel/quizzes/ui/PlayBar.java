package app.laurel.quizzes.ui;

import app.laurel.learning.ui.ReadAloud;
import app.laurel.quizzes.PlayPage;
import app.laurel.shell.Text;
import app.laurel.shell.parts.PillLink;
import app.laurel.shell.parts.ProgressLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The line above a quiz that is played: leave, how far it is, the time, read aloud. */
class PlayBar extends Div {

    private final ProgressLine progress =
            new ProgressLine(Text.of("quizzes.play.progress"), 0).thick();
    private final PillLink leave = PillLink.round("", "✕", Text.of("quizzes.play.leave"));
    private final Span correct = new Span();
    private final Countdown countdown;
    private final ReadAloud readAloud;

    PlayBar(Locale language, Runnable over) {
        addClassName("lesson-bar");
        countdown = new Countdown(over);
        countdown.setVisible(false);
        readAloud = new ReadAloud(language);
        progress.addClassName("grow");
        correct.addClassName("lesson-points");
        add(leave, progress, correct, countdown, readAloud);
    }

    /**
     * @param elsewhere where leaving leads, a route without a leading slash
     */
    void show(PlayPage page, String elsewhere, Instant now) {
        leave.setHref(elsewhere);
        progress.setPercent(100 * page.position() / page.questions());
        progress.saying(Text.of("quizzes.play.answered", page.position(), page.questions()));
        correct.removeAll();
        var spoken = new Span(Text.of("quizzes.play.right", page.correct()));
        spoken.addClassName("visually-hidden");
        var shown = new Span("✓ " + page.correct());
        shown.getElement().setAttribute("aria-hidden", "true");
        correct.add(shown, spoken);
        var deadline = page.deadline();
        countdown.setVisible(deadline != null);
        if (deadline != null) {
            countdown.show(Duration.between(now, deadline));
        }
    }

    /** What the button reads aloud from now on. */
    void setWords(String words) {
        readAloud.setWords(words);
    }
}
