package app.laurel.access.ui;

import com.vaadin.flow.component.Component;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time zone of the browser that shows a component; UTC until it has told. */
class BrowserZone {

    private ZoneId zone = ZoneOffset.UTC;

    BrowserZone(Component shown) {
        shown.addAttachListener(
                attached ->
                        attached.getUI()
                                .getPage()
                                .executeJs(
                                        "return Intl.DateTimeFormat().resolvedOptions().timeZone")
                                .then(String.class, this::use));
    }

    ZoneId get() {
        return zone;
    }

    private void use(String id) {
        try {
            zone = ZoneId.of(id);
        } catch (DateTimeException e) {
            zone = ZoneOffset.UTC;
        }
    }
}
