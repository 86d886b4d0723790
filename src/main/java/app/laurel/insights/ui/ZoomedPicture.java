package app.laurel.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * A picture that can be made larger and smaller and moved about: by its methods, the keyboard, the
 * wheel, or two fingers.
 */
@Tag("laurel-zoom")
@JsModule("./insights/zoom.ts")
class ZoomedPicture extends Component {

    private static final double STEP = 1.3;

    ZoomedPicture(String name) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", name);
    }

    void draw(String svg) {
        getElement().setProperty("innerHTML", svg);
    }

    void larger() {
        getElement().callJsFunction("zoom", STEP);
    }

    void smaller() {
        getElement().callJsFunction("zoom", 1 / STEP);
    }

    /** As small as needed to see all of it. */
    void fit() {
        getElement().callJsFunction("fit");
    }
}
