package app.laurel.shell.parts;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.ElementUtil;

/**
 * The place at the lower edge where confirmations appear. It exists before the first one, so that
 * screen readers announce what is put into it, and it stays usable beside an open dialog.
 */
public class ToastRegion extends Div {

    private ToastRegion() {
        addClassName("toasts");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("popover", "manual");
        ElementUtil.setIgnoreParentInert(getElement(), true);
    }

    /** The region of a UI, which is made when there is none. */
    public static ToastRegion of(UI ui) {
        var region = ComponentUtil.getData(ui, ToastRegion.class);
        if (region == null) {
            region = new ToastRegion();
            ComponentUtil.setData(ui, ToastRegion.class, region);
        }
        if (!region.isAttached()) {
            region.removeFromParent();
            ui.getElement().appendChild(region.getElement());
        }
        return region;
    }

    void show(Toast toast) {
        removeAll();
        add(toast);
        // Raised again each time: the top layer is a stack, and a dialog may have opened since.
        getElement()
                .executeJs(
                        "if (this.matches(':popover-open')) this.hidePopover(); this.showPopover()");
    }
}
