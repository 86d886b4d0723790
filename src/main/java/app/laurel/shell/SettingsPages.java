package app.laurel.shell;

import app.laurel.platform.Actor;
import app.laurel.shell.parts.TabLinks;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages behind "Settings", which are tabs of each other. */
@Component
public class SettingsPages {

    private final List<SettingsPage> pages;

    SettingsPages(List<SettingsPage> pages) {
        this.pages = pages.stream().sorted(Comparator.comparingInt(SettingsPage::order)).toList();
    }

    /** The tabs that the person sees on the page with the path. */
    public TabLinks tabs(Actor actor, String current) {
        var tabs = new TabLinks(Text.of("shell.settings.name"));
        pages.stream()
                .filter(page -> page.roles().contains(actor.role()))
                .forEach(
                        page ->
                                tabs.add(
                                        page.path(),
                                        Text.of(page.textKey()),
                                        page.path().equals(current)));
        return tabs;
    }
}
