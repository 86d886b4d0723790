package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.EnabledDevice;
import app.laurel.access.FamilyDevices;
import app.laurel.platform.Actor;
import app.laurel.shell.SettingsSection;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;

/** The devices on which the family's learners choose their face to sign in. */
@org.springframework.stereotype.Component
class DevicesSection implements SettingsSection {

    private final FamilyDevices devices;
    private final BrowserSession session;
    private final Clock clock;

    DevicesSection(FamilyDevices devices, BrowserSession session, Clock clock) {
        this.devices = devices;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Component show(Actor actor, ZoneId zone) {
        var times = new RelativeTime(clock, zone, UI.getCurrent().getLocale());
        var list = new Div();
        list.addClassName("stack");
        fill(list, actor, times);
        var add =
                Commands.plain(
                        Text.of("access.devices.add"),
                        () -> {
                            session.rememberDevice(devices.enable(actor, session.deviceName()));
                            fill(list, actor, times);
                            Toast.show(Text.of("access.devices.added"));
                        });
        var help = new Paragraph(Text.of("access.devices.help"));
        help.addClassName("quiet");
        var card = Card.titled(Text.of("access.devices.title"), add);
        card.addClassName("stack");
        card.add(help, list);
        return card;
    }

    private void fill(Div list, Actor actor, RelativeTime times) {
        list.removeAll();
        devices.all(actor).forEach(device -> list.add(row(list, actor, device, times)));
    }

    private Row row(Div list, Actor actor, EnabledDevice device, RelativeTime times) {
        var enabled = times.of(device.enabledAt());
        var since =
                new Span(
                        device.lastUsedAt() == null
                                ? Text.of("access.devices.since", enabled)
                                : Text.of(
                                        "access.devices.used",
                                        enabled,
                                        times.of(device.lastUsedAt())));
        since.addClassName("quiet");
        var words = new Div(new Div(device.name()), since);
        var row = new Row(new Span("📱")).grow(words).wrapping();
        var disable =
                Commands.quiet(
                        Text.of("access.devices.disable"),
                        () -> {
                            devices.disable(actor, device.id());
                            fill(list, actor, times);
                            Toast.show(Text.of("access.devices.disabled", device.name()));
                        });
        disable.setAriaLabel(Text.of("access.devices.disable.of", device.name()));
        row.add(disable);
        return row;
    }
}
