package app.laurel.shell.chart;

import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * A level as a figure, with its band and what the band says; or that there is too little to say.
 */
public class LevelFigure extends Div {

    /** Shows the level, or that there are too few answers when it is null. */
    public LevelFigure(@Nullable Band band) {
        addClassName("level-figure");
        if (band == null) {
            var nothing = new Span(Text.of("shell.chart.too-few"));
            nothing.addClassName("quiet");
            add(nothing);
            return;
        }
        var level = new Span(Text.of("shell.chart.level", band.level()));
        level.addClassName("figure");
        var comma = new Span(", ");
        comma.addClassName("visually-hidden");
        var between = new Span(band.between());
        between.addClassNames("quiet", "level-between");
        add(level, comma, new LevelBand(band), between);
    }

    /** The same in the height of a line. */
    public LevelFigure small() {
        addClassName("small");
        return this;
    }
}
