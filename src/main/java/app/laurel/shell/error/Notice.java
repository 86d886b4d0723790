package app.laurel.shell.error;

import app.laurel.shell.Text;
import app.laurel.shell.parts.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** What the error pages share: a picture, what happened, what to do, and the way home. */
abstract class Notice extends Div implements HasDynamicTitle {

    private String title = "";

    void show(String picture, String key, Object... arguments) {
        title = Text.of(key + ".what");
        var home = new Anchor(".", Text.of("shell.error.home"));
        home.addClassName("button-link");
        removeAll();
        add(EmptyState.page(picture, title, Text.of(key + ".next", arguments), home));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
