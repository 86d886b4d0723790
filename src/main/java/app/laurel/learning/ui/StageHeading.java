package app.laurel.learning.ui;

import com.vaadin.flow.component.html.H1;

/**
 * The heading of what a lesson shows now; it takes the focus, so that a screen reader goes on
 * there.
 */
class StageHeading extends H1 {

    private static final int LONG = 48;
    private static final int LONGER = 120;

    StageHeading(String text) {
        super(text);
        addClassName("stage-heading");
        setClassName("long", text.length() > LONG);
        setClassName("longer", text.length() > LONGER);
        getElement().setAttribute("tabindex", "-1");
    }

    void focus() {
        getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }
}
