package app.laurel.home.ui;

import app.laurel.home.LearnerHome;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The streak and the points, side by side; the points lead to where they came from. */
class StreakAndPoints extends Div {

    StreakAndPoints(LearnerHome home) {
        addClassNames("card", "standing");
        if (home.streak() > 0) {
            var streak =
                    new Span(
                            new Emoji("🔥"), strong(Text.of("home.learner.streak", home.streak())));
            streak.addClassName("standing-part");
            add(streak);
        }
        var name = new Span(Text.of("home.learner.points"));
        name.addClassName("visually-hidden");
        var points =
                new Anchor(
                        "points",
                        new Emoji("⭐"),
                        strong(Text.of("home.number", home.spendable())),
                        name);
        points.setRouterIgnore(false);
        points.addClassName("standing-part");
        add(points);
    }

    private static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("strong-text");
        return strong;
    }
}
