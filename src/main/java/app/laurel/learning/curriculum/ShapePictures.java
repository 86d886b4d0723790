package app.laurel.learning.curriculum;

import static app.laurel.learning.curriculum.Drawing.LEAF;
import static app.laurel.learning.curriculum.Drawing.NONE;
import static app.laurel.learning.curriculum.Drawing.PAPER;
import static app.laurel.learning.curriculum.Drawing.SUN;

/** Pictures of shapes, angles, grids and clocks. */
public final class ShapePictures {

    private static final String INK = "var(--ink-3)";

    private ShapePictures() {}

    /** A clock face with its two hands. */
    public static String clock(int hour, int minute) {
        var drawing = new Drawing(130, 130, "A clock face").circle(65, 65, 60, PAPER);
        for (int number = 1; number <= 12; number++) {
            double turn = 2 * Math.PI * number / 12;
            drawing.text(
                    65 + 48 * Math.sin(turn), 65 - 48 * Math.cos(turn), 13, String.valueOf(number));
        }
        double short_ = 2 * Math.PI * (hour % 12 + minute / 60.0) / 12;
        double long_ = 2 * Math.PI * minute / 60;
        return drawing.line(65, 65, 65 + 24 * Math.sin(short_), 65 - 24 * Math.cos(short_), 5, SUN)
                .line(65, 65, 65 + 38 * Math.sin(long_), 65 - 38 * Math.cos(long_), 3, LEAF)
                .circle(65, 65, 4, LEAF)
                .svg();
    }

    /** A figure with equal sides, 3 to 12 of them. */
    public static String polygon(int sides) {
        var corners = new double[sides * 2];
        for (int i = 0; i < sides; i++) {
            double turn = 2 * Math.PI * (i + (sides % 2 == 0 ? 0.5 : 0)) / sides;
            corners[2 * i] = 60 + 52 * Math.sin(turn);
            corners[2 * i + 1] = 60 - 52 * Math.cos(turn);
        }
        return new Drawing(120, 120, "A shape with straight sides").figure(LEAF, corners).svg();
    }

    /** A circle; with a name, its radius is drawn. */
    public static String circle(String radius) {
        var drawing = new Drawing(120, 120, "A round shape").circle(60, 60, 52, PAPER);
        return radius.isEmpty()
                ? new Drawing(120, 120, "A round shape").circle(60, 60, 52, LEAF).svg()
                : drawing.line(60, 60, 112, 60, 3, SUN)
                        .circle(60, 60, 3, SUN)
                        .text(86, 48, 14, radius)
                        .svg();
    }

    /** A rectangle whose sides have names. */
    public static String rectangle(int width, int height, String across, String down) {
        double scale = Math.min(200.0 / width, 110.0 / height);
        double w = Math.max(width * scale, 24);
        double h = Math.max(height * scale, 24);
        return new Drawing((int) w + 70, (int) h + 34, "A rectangle: " + across + " by " + down)
                .box(5, 5, w, h, LEAF)
                .text(5 + w / 2, h + 20, 14, across)
                .text(w + 36, 5 + h / 2, 14, down)
                .svg();
    }

    /** Rows of square tiles. */
    public static String tiles(int rows, int columns) {
        var drawing = new Drawing(columns * 22 + 10, rows * 22 + 10, "Rows of square tiles");
        for (int i = 0; i < rows * columns; i++) {
            drawing.box(5 + i % columns * 22, 5 + i / columns * 22, 20, 20, LEAF);
        }
        return drawing.svg();
    }

    /** A triangle with a right angle at the bottom left and names at its sides. */
    public static String rightTriangle(String bottom, String left, String slanted) {
        return new Drawing(230, 140, "A triangle with a right angle")
                .figure(PAPER, 50, 110, 200, 110, 50, 15)
                .figure(NONE, 50, 110, 62, 110, 62, 98, 50, 98)
                .text(125, 126, 14, bottom)
                .text(24, 62, 14, left)
                .text(148, 52, 14, slanted)
                .svg();
    }

    /** An angle between two lines, 1 to 180 degrees. */
    public static String angle(int degrees) {
        double turn = Math.toRadians(degrees);
        var drawing = new Drawing(200, 110, "An angle between two lines");
        return drawing.slice(100, 95, 26, 0.25 - degrees / 360.0, 0.25, SUN)
                .line(100, 95, 190, 95, 3, INK)
                .line(100, 95, 100 + 85 * Math.cos(turn), 95 - 85 * Math.sin(turn), 3, INK)
                .svg();
    }

    /** A triangle with names in its three corners, the last one at the top. */
    public static String triangle(String left, String right, String top) {
        return new Drawing(220, 130, "A triangle with three angles")
                .figure(PAPER, 10, 115, 210, 115, 130, 10)
                .text(46, 104, 13, left)
                .text(172, 104, 13, right)
                .text(128, 40, 13, top)
                .svg();
    }

    /** A box whose three edges have names. */
    public static String block(String across, String deep, String high) {
        return new Drawing(230, 150, "A box: " + across + " by " + deep + " by " + high)
                .figure(LEAF, 30, 50, 130, 50, 130, 120, 30, 120)
                .figure(PAPER, 30, 50, 70, 15, 170, 15, 130, 50)
                .figure(SUN, 130, 50, 170, 15, 170, 85, 130, 120)
                .text(80, 135, 14, across)
                .text(178, 110, 14, deep)
                .text(200, 50, 14, high)
                .svg();
    }

    /**
     * A grid from −size to size (or from 0) with a line or dots through the points x1, y1, x2, y2.
     */
    public static String grid(int from, int to, boolean joined, int... points) {
        double step = 170.0 / (to - from);
        double zero = 20 - from * step;
        var drawing = new Drawing(200, 200, "A grid with points on it");
        for (int i = from; i <= to; i++) {
            double at = 20 + (i - from) * step;
            drawing.line(at, 10, at, 180, 0.5, INK).line(20, 200 - at, 190, 200 - at, 0.5, INK);
        }
        for (int i = from + (from < 0 ? 2 : 1); i < to; i += to - from > 9 ? 2 : 1) {
            if (i != 0) {
                drawing.text(
                        zero + i * step, 200 - zero + 8, 9, Integer.toString(i).replace('-', '−'));
                drawing.text(
                        zero - 8, 200 - zero - i * step, 9, Integer.toString(i).replace('-', '−'));
            }
        }
        drawing.line(20, 200 - zero, 190, 200 - zero, 2, INK).line(zero, 10, zero, 180, 2, INK);
        for (int i = 0; i < points.length; i += 2) {
            double x = zero + points[i] * step;
            double y = 200 - zero - points[i + 1] * step;
            if (joined && i > 0) {
                double beforeX = zero + points[i - 2] * step;
                drawing.line(beforeX, 200 - zero - points[i - 1] * step, x, y, 3, LEAF);
            }
            drawing.circle(x, y, 5, SUN);
        }
        return drawing.svg();
    }
}
