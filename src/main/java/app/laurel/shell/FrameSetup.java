package app.laurel.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Collections;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Prepares each page and each browser tab: language, name of points, colours and titles. */
@Component
class FrameSetup implements VaadinServiceInitListener {

    private final MessageBundles texts;
    private final InstallationName installation;

    FrameSetup(MessageBundles texts, InstallationName installation) {
        this.texts = texts;
        this.installation = installation;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::markPage);
        var service = event.getSource();
        service.addSessionInitListener(
                init -> init.getSession().setLocale(languageOf(init.getRequest())));
        service.addUIInitListener(init -> prepare(init.getUI()));
    }

    private void markPage(IndexHtmlResponse page) {
        var html = page.getDocument().head().parent();
        html.attr("lang", languageOf(page.getVaadinRequest()).toLanguageTag());
        Scheme.chosen().mark(html);
    }

    /** The browser's first language that Laurel speaks, with its country, else English. */
    private Locale languageOf(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(texts::speaks)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private void prepare(UI ui) {
        ui.addBeforeEnterListener(event -> PointsName.enter(ui, event.getNavigationTarget()));
        completeTitles(ui);
    }

    /** The router sets a view's title after it tells about the navigation, hence the wait. */
    private void completeTitles(UI ui) {
        ui.addAfterNavigationListener(
                navigation -> ui.beforeClientResponse(ui, context -> completeTitle(ui)));
    }

    /** A title may be the key of a text, since annotations cannot hold translated ones. */
    private void completeTitle(UI ui) {
        var title = ui.getInternals().getTitle();
        var name = installation.get();
        if (title == null || title.isBlank()) {
            ui.getPage().setTitle(name);
        } else if (!title.endsWith(name)) {
            var text = texts.has(title) ? Text.of(title) : title;
            ui.getPage().setTitle(Text.of("shell.title", text, name));
        }
    }
}
