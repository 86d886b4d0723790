package app.laurel.access.ui;

import app.laurel.access.outside.GoToProvider;
import app.laurel.access.outside.Intent;
import app.laurel.access.outside.ProviderSettings;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the buttons that lead to the provider; where none is configured there are none. */
@Component
class ProviderButton {

    private final ProviderSettings settings;
    private final ObjectProvider<GoToProvider> way;
    private final Clock clock;

    ProviderButton(ProviderSettings settings, ObjectProvider<GoToProvider> way, Clock clock) {
        this.settings = settings;
        this.way = way;
        this.clock = clock;
    }

    /** Nothing, or a button for signing in. */
    Div signIn() {
        return with(Intent::signIn);
    }

    /** Nothing, or a button that goes to the provider with the intent. */
    Div with(BiFunction<ZoneId, Instant, Intent> intent) {
        var place = new Div();
        place.addClassName("provider");
        place.setVisible(settings.isOn());
        if (settings.isOn()) {
            var zone = new BrowserZone(place);
            place.add(
                    Commands.plain(
                            Text.of("access.provider.signIn", settings.name()),
                            () ->
                                    way.getObject()
                                            .leave(intent.apply(zone.get(), clock.instant()))));
        }
        return place;
    }
}
