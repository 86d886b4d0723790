package app.laurel.webhooks.ui;

import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import app.laurel.webhooks.KeepWebhooks;
import app.laurel.webhooks.WebhookLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;

/** One address: what it hears of, and what can be done with it. */
class WebhookRow extends Div {

    private final Actor actor;
    private final KeepWebhooks webhooks;
    private final WebhookLine one;
    private final Runnable changed;

    WebhookRow(
            Actor actor,
            KeepWebhooks webhooks,
            WebhookLine one,
            RelativeTime times,
            Runnable changed) {
        this.actor = actor;
        this.webhooks = webhooks;
        this.one = one;
        this.changed = changed;
        var facts = Text.of("webhooks.facts", times.of(one.createdAt()), one.waiting());
        var words = words(new Div(one.address()), quiet(events()), quiet(facts));
        if (!one.enabled()) {
            words.add(new Chip(Text.of("webhooks.off"), Chip.Tone.WARM));
        } else if (!one.mayFire()) {
            words.add(new Chip(Text.of("webhooks.withoutPerson"), Chip.Tone.WARM));
        }
        var row = new Row().grow(words).wrapping();
        if (one.enabled() && one.mayFire()) {
            row.add(named(test(), "webhooks.test.of"));
        }
        row.add(
                one.enabled()
                        ? named(disable(), "webhooks.disable.of")
                        : named(enable(), "webhooks.enable.of"));
        row.add(named(delete(), "webhooks.delete.of"));
        add(row);
    }

    private String events() {
        return one.events().stream()
                .sorted()
                .map(event -> Text.of("webhooks.event." + event))
                .collect(Collectors.joining(", "));
    }

    private Button test() {
        return Commands.quiet(
                Text.of("webhooks.test"),
                () -> {
                    webhooks.test(actor, one.id());
                    changed.run();
                    Toast.show(Text.of("webhooks.tested"));
                });
    }

    private Button disable() {
        return Commands.quiet(
                Text.of("webhooks.disable"),
                () -> {
                    webhooks.disable(actor, one.id());
                    changed.run();
                    Toast.show(Text.of("webhooks.disabled"), this::switchOn);
                });
    }

    private Button enable() {
        return Commands.quiet(Text.of("webhooks.enable"), this::switchOn);
    }

    private void switchOn() {
        webhooks.enable(actor, one.id());
        changed.run();
    }

    private Button delete() {
        return Commands.quiet(
                Text.of("webhooks.delete"),
                () ->
                        new DeleteWebhookDialog(
                                        one.address(),
                                        () -> {
                                            webhooks.delete(actor, one.id());
                                            changed.run();
                                            Toast.show(Text.of("webhooks.deleted"));
                                        })
                                .open());
    }

    private Button named(Button button, String nameKey) {
        button.setAriaLabel(Text.of(nameKey, one.address()));
        return button;
    }

    /** What is said in a row: long addresses break, and buttons go below where room is short. */
    static Div words(Component... lines) {
        var words = new Div(lines);
        words.getStyle().set("overflow-wrap", "anywhere");
        words.getStyle().setFlexBasis("14rem");
        return words;
    }

    static Div quiet(String text) {
        var line = new Div(text);
        line.addClassName("quiet");
        return line;
    }
}
