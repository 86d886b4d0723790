package app.laurel.shell.chart;

import app.laurel.shell.Text;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Shows the table of a card's figures instead of the picture, and back. */
class TableToggle extends Button {

    private final HasStyle card;
    private boolean asTable;

    TableToggle(HasStyle card) {
        this.card = card;
        card.addClassName("chart-card");
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> show(!asTable));
        show(false);
    }

    private void show(boolean table) {
        asTable = table;
        card.setClassName("as-table", table);
        setText(Text.of(table ? "shell.chart.as-chart" : "shell.chart.as-table"));
    }
}
