package app.laurel.learning.ui;

import app.laurel.learning.ForeignWords;
import app.laurel.learning.LessonPage;
import app.laurel.learning.LessonRate;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.PillLink;
import app.laurel.shell.parts.ProgressLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** The line above a lesson: leave, how far it is, what it came to so far, read aloud. */
class LessonBar extends Div {

    private final ProgressLine progress =
            new ProgressLine(Text.of("learning.lesson.progress"), 0).thick();
    private final Span points = new Span();
    private final ReadAloud readAloud;

    LessonBar(Locale language) {
        addClassName("lesson-bar");
        readAloud = new ReadAloud(language);
        var leave = PillLink.round("learner", "✕", Text.of("learning.lesson.leave"));
        progress.addClassName("grow");
        points.addClassName("lesson-points");
        add(leave, progress, points, readAloud);
    }

    void show(LessonPage page, LessonRate.Rate rate) {
        progress.setPercent(100 * page.position() / page.questions());
        progress.saying(Text.of("learning.lesson.answered", page.position(), page.questions()));
        points.removeAll();
        if (page.practice()) {
            points.add(new Span(Text.of("learning.lesson.practice")));
            return;
        }
        var worth = page.points(rate);
        var spoken = new Span(Text.of("learning.lesson.points", worth));
        spoken.addClassName("visually-hidden");
        var shown = new Span(Text.of("learning.lesson.plus", worth));
        shown.getElement().setAttribute("aria-hidden", "true");
        points.add(new Emoji("⭐"), shown, spoken);
        if (rate.percent() < 100) {
            var share = new Span(Text.of("learning.lesson.share", rate.percent()));
            share.addClassName("lesson-share");
            points.add(share);
        }
    }

    /** What the button reads aloud from now on. */
    void setWords(List<ForeignWords.Run> parts) {
        readAloud.setWords(parts);
    }
}
