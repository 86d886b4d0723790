package app.laurel.learning.curriculum;

import java.util.Locale;

/**
 * A small picture, drawn as SVG in the colours of the page so that it follows light and dark.
 * Lengths are in pixels, y grows downwards.
 */
public final class Drawing {

    public static final String LEAF = "var(--leaf-500)";
    public static final String SUN = "var(--sun-500)";
    public static final String PAPER = "var(--card)";
    public static final String NONE = "none";
    private static final String INK = "var(--ink-3)";

    private final StringBuilder svg;

    /**
     * @param label what a person who cannot see the picture is told; it should not give the answer
     *     away
     */
    public Drawing(int width, int height, String label) {
        svg =
                new StringBuilder(
                        """
                        <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="%s" \
                        width="%d" height="%d" viewBox="0 0 %d %d">\
                        """
                                .formatted(escaped(label), width, height, width, height));
    }

    public Drawing circle(double x, double y, double radius, String fill) {
        return add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\"/>",
                x, y, radius, fill, INK);
    }

    public Drawing box(double x, double y, double width, double height, String fill) {
        return add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" fill=\"%s\" stroke=\"%s\"/>",
                x, y, width, height, fill, INK);
    }

    public Drawing line(double x1, double y1, double x2, double y2) {
        return line(x1, y1, x2, y2, 1.5, INK);
    }

    public Drawing line(double x1, double y1, double x2, double y2, double width, String colour) {
        return add(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\"/>",
                x1, y1, x2, y2, colour, width);
    }

    /** A closed figure through the corners x1, y1, x2, y2 and so on. */
    public Drawing figure(String fill, double... corners) {
        var points = new StringBuilder();
        for (double corner : corners) {
            points.append(points.isEmpty() ? "" : " ").append(number(corner));
        }
        return add(
                "<polygon points=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\" stroke-linejoin=\"round\"/>",
                points, fill, INK);
    }

    /** A piece of a round cake; turns are fractions of the whole circle, clockwise from the top. */
    public Drawing slice(double x, double y, double radius, double from, double to, String fill) {
        if (to - from >= 1) {
            return circle(x, y, radius, fill);
        }
        return add(
                "<path d=\"M%s %sL%s %sA%s %s 0 %s 1 %s %sZ\" fill=\"%s\" stroke=\"%s\" stroke-linejoin=\"round\"/>",
                x,
                y,
                x + radius * Math.sin(2 * Math.PI * from),
                y - radius * Math.cos(2 * Math.PI * from),
                radius,
                radius,
                to - from > 0.5 ? "1" : "0",
                x + radius * Math.sin(2 * Math.PI * to),
                y - radius * Math.cos(2 * Math.PI * to),
                fill,
                INK);
    }

    /** Words or numbers around a point. */
    public Drawing text(double x, double y, int size, String words) {
        return add(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"middle\" dominant-baseline=\"central\" fill=\"currentColor\">%s</text>",
                x, y, Integer.toString(size), escaped(words));
    }

    /** A sheet with round corners, to write on. */
    Drawing sheet(double x, double y, double width, double height, Tint tint) {
        return add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>",
                x, y, width, height, tint.soft(), tint.strong());
    }

    /** Lines of words around a point. */
    Drawing lines(double x, double y, Lines lines) {
        double top = y - lines.height() / 2;
        for (var line : lines.lines()) {
            top += Lines.leading(lines.size());
            words(x, top - Lines.leading(lines.size()) / 2, "middle", lines, line);
        }
        return this;
    }

    /** Lines of words that begin at x; the first one's upper edge is at y. */
    Drawing linesFrom(double x, double y, Lines lines) {
        double top = y;
        for (var line : lines.lines()) {
            top += Lines.leading(lines.size());
            words(x, top - Lines.leading(lines.size()) / 2, "start", lines, line);
        }
        return this;
    }

    /** A line that ends with an arrow's head. */
    Drawing arrow(double x1, double y1, double x2, double y2) {
        double turn = Math.atan2(y2 - y1, x2 - x1);
        return line(x1, y1, x2, y2, 2.5, INK).head(x2, y2, turn);
    }

    /** The head of an arrow whose tip is at a point and that flies in a direction, in radians. */
    Drawing head(double x, double y, double turn) {
        return add(
                "<path d=\"M%s %sL%s %sL%s %s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
                x - 7 * Math.cos(turn - 0.6),
                y - 7 * Math.sin(turn - 0.6),
                x,
                y,
                x - 7 * Math.cos(turn + 0.6),
                y - 7 * Math.sin(turn + 0.6),
                INK);
    }

    /** A path that is only a line. */
    Drawing stroke(String path, double width, String colour) {
        return add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
                path, colour, width);
    }

    private void words(double x, double y, String anchor, Lines lines, String words) {
        add(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\"%s text-anchor=\"%s\" dominant-baseline=\"central\" fill=\"%s\">%s</text>",
                x,
                y,
                Integer.toString(lines.size()),
                lines.style().weight(),
                lines.style() == Lines.Style.CODE ? " font-family=\"monospace\"" : "",
                anchor,
                lines.style().colour(),
                escaped(words));
    }

    /** The finished SVG element. */
    public String svg() {
        return svg + "</svg>";
    }

    private Drawing add(String element, Object... values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof Double length ? number(length) : values[i];
        }
        svg.append(element.formatted(values));
        return this;
    }

    private static String number(double length) {
        var text = String.format(Locale.ROOT, "%.1f", length);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
