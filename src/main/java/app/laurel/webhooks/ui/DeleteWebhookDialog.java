package app.laurel.webhooks.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before an address is forgotten with what it was told. */
class DeleteWebhookDialog extends Dialog {

    DeleteWebhookDialog(String address, Runnable delete) {
        setHeaderTitle(Text.of("webhooks.delete.title"));
        setWidth("min(28rem, 100vw - 2rem)");
        var help = new Paragraph(Text.of("webhooks.delete.help", address));
        help.getStyle().set("overflow-wrap", "anywhere");
        add(help);
        getFooter()
                .add(
                        new Button(Text.of("shell.cancel"), click -> close()),
                        Commands.primary(
                                Text.of("webhooks.delete.do"),
                                () -> {
                                    close();
                                    delete.run();
                                }));
    }
}
