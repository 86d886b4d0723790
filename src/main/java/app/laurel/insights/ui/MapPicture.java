package app.laurel.insights.ui;

import app.laurel.insights.KnowledgeMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws a subject's concepts as boxes in columns, with lines to what builds on them. Colours come
 * from the style sheet; what a colour says stands in each box in words as well.
 */
final class MapPicture {

    private static final int WIDTH = 178;
    private static final int HEIGHT = 62;
    private static final int BETWEEN_COLUMNS = 54;
    private static final int BETWEEN_ROWS = 14;
    private static final int EDGE = 8;
    private static final int LETTERS_IN_LINE = 24;

    private final KnowledgeMap.Subject subject;
    private final Function<KnowledgeMap.Node, String> says;
    private final int tallest;

    /** Where a box stands: its left upper corner. */
    private record Place(int x, int y) {}

    private MapPicture(KnowledgeMap.Subject subject, Function<KnowledgeMap.Node, String> says) {
        this.subject = subject;
        this.says = says;
        this.tallest = subject.columns().stream().mapToInt(List::size).max().orElse(1);
    }

    /**
     * An SVG element.
     *
     * @param says what stands below a concept's name
     */
    static String of(KnowledgeMap.Subject subject, Function<KnowledgeMap.Node, String> says) {
        return new MapPicture(subject, says).svg();
    }

    private String svg() {
        var places = places();
        var width =
                2 * EDGE + subject.columns().size() * (WIDTH + BETWEEN_COLUMNS) - BETWEEN_COLUMNS;
        var height = 2 * EDGE + tallest * (HEIGHT + BETWEEN_ROWS) - BETWEEN_ROWS;
        var svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">"
                        .formatted(width, height, width, height));
        subject.links()
                .forEach(link -> svg.append(line(places.get(link.from()), places.get(link.to()))));
        subject.nodes().forEach(node -> svg.append(box(node, places.get(node.concept()))));
        return svg.append("</svg>").toString();
    }

    private HashMap<String, Place> places() {
        var places = new HashMap<String, Place>();
        for (var column = 0; column < subject.columns().size(); column++) {
            var nodes = subject.columns().get(column);
            var above = (tallest - nodes.size()) * (HEIGHT + BETWEEN_ROWS) / 2;
            for (var row = 0; row < nodes.size(); row++) {
                places.put(
                        nodes.get(row).concept(),
                        new Place(
                                EDGE + column * (WIDTH + BETWEEN_COLUMNS),
                                EDGE + above + row * (HEIGHT + BETWEEN_ROWS)));
            }
        }
        return places;
    }

    private static String line(Place from, Place to) {
        var x = from.x() + WIDTH;
        var y = from.y() + HEIGHT / 2;
        var bend = Math.max(BETWEEN_COLUMNS, (to.x() - x) / 2);
        return "<path class=\"map-line\" d=\"M%d %dC%d %d %d %d %d %d\"/>"
                .formatted(
                        x,
                        y,
                        x + bend,
                        y,
                        to.x() - bend,
                        to.y() + HEIGHT / 2,
                        to.x(),
                        to.y() + HEIGHT / 2);
    }

    private String box(KnowledgeMap.Node node, Place place) {
        var lines = lines(node.name());
        var box = new StringBuilder();
        box.append(
                "<g class=\"map-box %s\"><title>%s</title><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\"/>"
                        .formatted(
                                node.state().name().toLowerCase(Locale.ROOT),
                                HtmlUtils.htmlEscape(node.name() + ": " + says.apply(node)),
                                place.x(),
                                place.y(),
                                WIDTH,
                                HEIGHT));
        for (var i = 0; i < lines.size(); i++) {
            box.append(text("map-name", place, lines.size() == 1 ? 26 : 19 + 15 * i, lines.get(i)));
        }
        return box.append(text("map-says", place, 53, says.apply(node))).append("</g>").toString();
    }

    private static String text(String kind, Place place, int down, String words) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(kind, place.x() + 10, place.y() + down, HtmlUtils.htmlEscape(words));
    }

    /** The name in one or two lines; what does not fit is left out. */
    private static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : name.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (longer.length() > LETTERS_IN_LINE && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1) + " …");
    }
}
