package app.laurel.insights.ui;

import app.laurel.shell.Text;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;

/** How far back scores are shown. */
enum Period {
    MONTH(4),
    QUARTER(12),
    YEAR(52);

    static final String PARAMETER = "weeks";

    private final int weeks;

    Period(int weeks) {
        this.weeks = weeks;
    }

    /** Length in weeks, the current one included. */
    int weeks() {
        return weeks;
    }

    /** The period that the address names by its weeks; 12 weeks for anything else. */
    static Period of(QueryParameters query) {
        var said = query.getSingleParameter(PARAMETER).orElse("");
        return Arrays.stream(values())
                .filter(one -> Integer.toString(one.weeks).equals(said))
                .findFirst()
                .orElse(QUARTER);
    }

    static Select<Period> select() {
        var select = new Select<Period>();
        select.addClassName("pill-select");
        select.setAriaLabel(Text.of("insights.period"));
        select.setItems(values());
        select.setItemLabelGenerator(one -> Text.of("insights.period." + one));
        select.setValue(QUARTER);
        return select;
    }
}
