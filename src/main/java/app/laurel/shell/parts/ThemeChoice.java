package app.laurel.shell.parts;

import app.laurel.shell.Scheme;
import app.laurel.shell.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;

/** Chooses light or dark for this browser, or to follow the system; takes effect at once. */
public class ThemeChoice extends RadioButtonGroup<Scheme> {

    public ThemeChoice() {
        setLabel(Text.of("shell.scheme.label"));
        setItems(Scheme.values());
        setItemLabelGenerator(
                scheme -> Text.of("shell.scheme." + scheme.name().toLowerCase(Locale.ROOT)));
        setValue(Scheme.chosen());
        addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        change.getValue().choose(UI.getCurrentOrThrow());
                    }
                });
    }
}
