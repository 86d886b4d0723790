package app.laurel.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/**
 * The first stop of the Tab key: jumps over the navigation. A button, since a link to a fragment
 * would be resolved against the base address and leave the page.
 */
class SkipLink extends NativeButton {

    SkipLink(Component content) {
        super(Text.of("shell.skip"));
        addClassName("skip-link");
        addClickListener(click -> content.getElement().callJsFunction("focus"));
    }
}
