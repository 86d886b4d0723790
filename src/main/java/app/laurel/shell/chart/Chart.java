package app.laurel.shell.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;

/** A picture of figures that can also be read as a table. */
@NpmPackage(value = "echarts", version = "6.0.0")
public abstract class Chart extends Component implements HasSize, HasStyle {

    Chart(String description) {
        addClassName("chart");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", description);
    }

    /** The names of the series, in the order of their colours. */
    abstract List<String> names();

    /** The same figures in words and numbers. */
    public abstract ChartTable table();
}
