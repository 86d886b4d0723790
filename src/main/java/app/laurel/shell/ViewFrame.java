package app.laurel.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.util.Set;

/**
 * What the layouts share: the skip link, the main landmark that holds the view, and the focus that
 * follows a navigation so that a screen reader starts at the new content.
 */
abstract class ViewFrame extends Div implements RouterLayout, AfterNavigationObserver {

    private static final Set<NavigationTrigger> INSIDE =
            Set.of(
                    NavigationTrigger.ROUTER_LINK,
                    NavigationTrigger.UI_NAVIGATE,
                    NavigationTrigger.CLIENT_SIDE);

    final Main content = new Main();

    ViewFrame() {
        content.addClassName("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(new SkipLink(content));
    }

    /**
     * Opens the connection by which the browser hears at once of what happens elsewhere. Strangers
     * have nothing to hear of, so their pages do without.
     */
    void hearAtOnce() {
        addAttachListener(
                attached -> {
                    var push = attached.getUI().getPushConfiguration();
                    push.setTransport(Transport.WEBSOCKET_XHR);
                    push.setPushMode(PushMode.AUTOMATIC);
                });
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        if (view != null) {
            Element shown = view.getElement();
            if (content.getElement().equals(shown.getParent())) {
                shown.removeFromParent();
            }
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (INSIDE.contains(event.getLocationChangeEvent().getTrigger())) {
            content.getElement()
                    .executeJs("window.scrollTo(0, 0); this.focus({preventScroll: true})");
        }
    }
}
