package app.laurel.access.ui;

import app.laurel.access.KeyLine;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before a key is deleted, which nothing brings back. */
class DeleteKeyDialog extends Dialog {

    DeleteKeyDialog(KeyLine key, Runnable delete) {
        setHeaderTitle(Text.of("access.keys.delete.title", key.name()));
        setWidth("min(28rem, 100vw - 2rem)");
        add(new Paragraph(Text.of("access.keys.delete.help")));
        getFooter()
                .add(
                        new Button(Text.of("shell.cancel"), click -> close()),
                        Commands.primary(
                                Text.of("access.keys.delete.do"),
                                () -> {
                                    close();
                                    delete.run();
                                }));
    }
}
