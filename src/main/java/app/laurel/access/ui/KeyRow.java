package app.laurel.access.ui;

import app.laurel.access.KeepKeys;
import app.laurel.access.KeyLine;
import app.laurel.platform.Actor;
import app.laurel.platform.Permission;
import app.laurel.rest.Scope;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One key: what it may, until when, when it was used, and what can be done with it. */
class KeyRow extends Div {

    private final Actor actor;
    private final KeepKeys keys;
    private final KeyLine key;
    private final RelativeTime times;
    private final Runnable changed;
    private final Consumer<String> exchanged;

    KeyRow(
            Actor actor,
            KeepKeys keys,
            KeyLine key,
            RelativeTime times,
            Runnable changed,
            Consumer<String> exchanged) {
        this.actor = actor;
        this.keys = keys;
        this.key = key;
        this.times = times;
        this.changed = changed;
        this.exchanged = exchanged;
        addClassName("key-row");
        var head = new Row(new Span(key.name()), new Code(key.start() + "…")).wrapping();
        if (key.state() != KeyLine.State.GOOD) {
            head.add(new Chip(Text.of("access.keys.state." + key.state()), Chip.Tone.WARM));
        }
        var words = new Div(head, quiet(scopes()), quiet(facts()));
        if (key.formerUntil() != null) {
            words.add(quiet(Text.of("access.keys.former", times.full(key.formerUntil()))));
        }
        var row = new Row().grow(words).wrapping();
        var mayUse = key.own() && actor.may(Permission.API_KEY_MANAGE);
        if (mayUse) {
            row.add(named(exchange(), "access.keys.exchange.of"));
        }
        if (!key.isOff()) {
            row.add(named(disable(), "access.keys.disable.of"));
        } else if (mayUse) {
            row.add(named(enable(), "access.keys.enable.of"));
        }
        row.add(named(delete(), "access.keys.delete.of"));
        add(row);
    }

    private String scopes() {
        return key.scopes().stream().map(Scope::written).collect(Collectors.joining(", "));
    }

    private String facts() {
        var used =
                key.lastUsedAt() == null
                        ? Text.of("access.keys.unused")
                        : Text.of("access.keys.used", times.of(key.lastUsedAt()));
        return Text.of(
                "access.keys.facts",
                key.by(),
                times.of(key.createdAt()),
                times.full(key.expiresAt()),
                used);
    }

    private Button exchange() {
        return Commands.quiet(
                Text.of("access.keys.exchange"),
                () ->
                        new ExchangeDialog(
                                        key,
                                        overlap ->
                                                exchanged.accept(
                                                        keys.exchange(actor, key.id(), overlap)))
                                .open());
    }

    private Button disable() {
        return Commands.quiet(
                Text.of("access.keys.disable"),
                () -> {
                    keys.disable(actor, key.id());
                    changed.run();
                    var done = Text.of("access.keys.disabled", key.name());
                    if (key.own() && actor.may(Permission.API_KEY_MANAGE)) {
                        Toast.show(
                                done,
                                () -> {
                                    keys.enable(actor, key.id());
                                    changed.run();
                                });
                    } else {
                        Toast.show(done);
                    }
                });
    }

    private Button enable() {
        return Commands.quiet(
                Text.of("access.keys.enable"),
                () -> {
                    keys.enable(actor, key.id());
                    changed.run();
                });
    }

    private Button delete() {
        return Commands.quiet(
                Text.of("access.keys.delete"),
                () ->
                        new DeleteKeyDialog(
                                        key,
                                        () -> {
                                            keys.delete(actor, key.id());
                                            changed.run();
                                            Toast.show(Text.of("access.keys.deleted", key.name()));
                                        })
                                .open());
    }

    private Button named(Button button, String nameKey) {
        button.setAriaLabel(Text.of(nameKey, key.name()));
        return button;
    }

    private static Div quiet(String text) {
        var line = new Div(text);
        line.addClassName("quiet");
        return line;
    }
}
