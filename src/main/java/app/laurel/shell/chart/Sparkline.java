package app.laurel.shell.chart;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line the size of a word that shows which way a value goes. The value itself stands beside it.
 */
public class Sparkline extends Span {

    private static final double WIDTH = 92;
    private static final double HEIGHT = 26;
    private static final double MARGIN = 4;

    /**
     * @param values from the oldest to the newest; fewer than two draw nothing
     */
    public Sparkline(List<Integer> values, SeriesColour colour) {
        addClassName("sparkline");
        getElement().setAttribute("aria-hidden", "true");
        if (values.size() > 1) {
            getElement().setProperty("innerHTML", svg(values, colour));
        }
    }

    private static String svg(List<Integer> values, SeriesColour colour) {
        double min = values.stream().mapToInt(Integer::intValue).min().orElseThrow();
        double max = values.stream().mapToInt(Integer::intValue).max().orElseThrow();
        double span = Math.max(1, max - min);
        double step = (WIDTH - 2 * MARGIN) / (values.size() - 1);
        var points =
                IntStream.range(0, values.size())
                        .mapToObj(
                                i ->
                                        String.format(
                                                Locale.ROOT,
                                                "%.1f,%.1f",
                                                MARGIN + i * step,
                                                HEIGHT
                                                        - MARGIN
                                                        - (values.get(i) - min)
                                                                * (HEIGHT - 2 * MARGIN)
                                                                / span))
                        .collect(Collectors.joining(" "));
        return """
        <svg viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f"><polyline fill="none" \
        stroke="var(%s)" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" \
        points="%s"/></svg>"""
                .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, colour.token(), points);
    }
}
