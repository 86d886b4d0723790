package app.laurel.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/**
 * The page that every view is shown in: theme, typeface and icons. Style sheets are named one by
 * one, since the build looks for changes only in files that are named. What a layout or a view
 * needs is loaded with it, also for the start page, so that signing in is light.
 */
@StyleSheet(Aura.STYLESHEET)
@CssImport("./theme/tokens.css")
@CssImport("./theme/inter.css")
@CssImport("./theme/vaadin.css")
@CssImport("./theme/base.css")
@CssImport("./theme/frame.css")
@CssImport("./theme/parts.css")
@CssImport("./theme/access.css")
@JsModule("./shell/page.ts")
@LoadDependenciesOnStartup(PlainLayout.class)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.setPageTitle("Laurel");
        settings.addMetaTag("application-name", "Laurel");
        settings.addMetaTag("referrer", "same-origin");
        settings.addLink(
                Inline.Position.PREPEND,
                "assets/leaf.svg",
                Map.of("rel", "icon", "type", "image/svg+xml", "sizes", "any"));
        settings.addLink("assets/leaf-180.png", Map.of("rel", "apple-touch-icon"));
        settings.addLink("assets/laurel.webmanifest", Map.of("rel", "manifest"));
    }
}
