package app.laurel.shell.parts;

import com.vaadin.flow.component.html.Div;

/** A bar that fills: a goal, a lesson, an achievement. */
public class ProgressLine extends Div {

    private final Div fill = new Div();

    /**
     * @param name what progresses, for those who do not see the bar
     * @param percent from 0 to 100; anything outside is cut off
     */
    public ProgressLine(String name, int percent) {
        addClassName("progress-line");
        fill.addClassName("progress-fill");
        add(fill);
        getElement().setAttribute("role", "progressbar");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("aria-valuemin", "0");
        getElement().setAttribute("aria-valuemax", "100");
        setPercent(percent);
    }

    public void setPercent(int percent) {
        var shown = Math.clamp(percent, 0, 100);
        fill.getStyle().setWidth(shown + "%");
        getElement().setAttribute("aria-valuenow", Integer.toString(shown));
    }

    /** The words that a screen reader says instead of the percentage, such as "320 of 500". */
    public ProgressLine saying(String words) {
        getElement().setAttribute("aria-valuetext", words);
        return this;
    }

    /** The thick bar of learners' views. */
    public ProgressLine thick() {
        addClassName("thick");
        return this;
    }
}
