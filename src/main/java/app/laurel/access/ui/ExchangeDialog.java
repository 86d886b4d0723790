package app.laurel.access.ui;

import app.laurel.access.KeepKeys;
import app.laurel.access.KeyLine;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.function.Consumer;

/** Asks how long the former secret of a key should still work. */
class ExchangeDialog extends Dialog {

    ExchangeDialog(KeyLine key, Consumer<Duration> exchange) {
        setHeaderTitle(Text.of("access.keys.exchange.title", key.name()));
        setWidth("min(28rem, 100vw - 2rem)");
        var overlap = new RadioButtonGroup<Duration>(Text.of("access.keys.overlap"));
        overlap.setItems(KeepKeys.OVERLAPS);
        overlap.setItemLabelGenerator(time -> Text.of("access.keys.overlap." + time.toHours()));
        overlap.setValue(Duration.ofDays(1));
        add(new Paragraph(Text.of("access.keys.exchange.help")), overlap);
        getFooter()
                .add(
                        new Button(Text.of("shell.cancel"), click -> close()),
                        Commands.primary(
                                Text.of("access.keys.exchange.do"),
                                () -> {
                                    exchange.accept(overlap.getValue());
                                    close();
                                }));
    }
}
