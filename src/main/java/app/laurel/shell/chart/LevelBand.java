package app.laurel.shell.chart;

import com.vaadin.flow.component.html.Div;

/**
 * A scale from 0 to 100 with a mark at the level and a soft band where it may lie; a picture only.
 */
public class LevelBand extends Div {

    /** Draws the band; what it says must stand beside it in words. */
    public LevelBand(Band band) {
        addClassName("level-band");
        getElement().setAttribute("aria-hidden", "true");
        getStyle().set("--at", Integer.toString(band.level()));
        getStyle().set("--low", Integer.toString(band.low()));
        getStyle().set("--high", Integer.toString(band.high()));
    }
}
