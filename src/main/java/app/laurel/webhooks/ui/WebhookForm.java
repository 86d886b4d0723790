package app.laurel.webhooks.ui;

import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Row;
import app.laurel.webhooks.KeepWebhooks;
import app.laurel.webhooks.WebhookEvent;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Adds an address. */
class WebhookForm extends Card {

    private final TextField address = new TextField(Text.of("webhooks.address"));
    private final CheckboxGroup<WebhookEvent> events =
            new CheckboxGroup<>(Text.of("webhooks.events"));

    /**
     * @param added gets the secret
     */
    WebhookForm(Actor actor, KeepWebhooks webhooks, Consumer<String> added) {
        addClassName("stack");
        address.setHelperText(Text.of("webhooks.address.help"));
        address.setWidthFull();
        address.getElement().setAttribute("autocomplete", "off");
        events.addClassName("webhook-events");
        events.setItems(WebhookEvent.values());
        events.setItemLabelGenerator(event -> Text.of("webhooks.event." + event));
        var errors = new FormErrors().on("address", address).on("events", events);
        add(
                new H2(Text.of("webhooks.new")),
                address,
                events,
                errors,
                new Row(
                        Commands.submit(
                                Text.of("webhooks.add"),
                                errors,
                                () -> {
                                    var secret =
                                            webhooks.add(
                                                    actor, address.getValue(), events.getValue());
                                    address.clear();
                                    events.clear();
                                    added.accept(secret);
                                })));
    }
}
