package app.laurel.learning.curriculum;

import static app.laurel.learning.curriculum.Drawing.LEAF;
import static app.laurel.learning.curriculum.Drawing.PAPER;
import static app.laurel.learning.curriculum.Drawing.SUN;

import java.util.List;

/** Pictures of numbers: dots, frames, blocks, lines, cakes and bars. */
public final class NumberPictures {

    private NumberPictures() {}

    /** Frames of two rows of five; the filled places come first, 1 to 20 of them. */
    public static String tenFrames(int filled) {
        int frames = filled > 10 ? 2 : 1;
        var drawing = new Drawing(160 * frames, 70, "Frames with two rows of five places");
        for (int place = 0; place < frames * 10; place++) {
            double x = 5 + place / 10 * 160 + place % 5 * 30;
            double y = 5 + place % 10 / 5 * 30;
            drawing.box(x, y, 30, 30, PAPER);
            if (place < filled) {
                drawing.circle(x + 15, y + 15, 11, place < 10 ? LEAF : SUN);
            }
        }
        return drawing.svg();
    }

    /** Equal rows of dots, as in a multiplication. */
    public static String rows(int rows, int columns) {
        var drawing = new Drawing(columns * 24 + 4, rows * 24 + 4, "Rows of dots, all as long");
        for (int i = 0; i < rows * columns; i++) {
            drawing.circle(14 + i % columns * 24, 14 + i / columns * 24, 9, LEAF);
        }
        return drawing.svg();
    }

    /** Rods of ten and single blocks, 1 to 99. */
    public static String blocks(int number) {
        int tens = number / 10;
        var drawing = new Drawing(tens * 20 + 60, 110, "Rods of ten blocks and single blocks");
        for (int rod = 0; rod < tens; rod++) {
            for (int block = 0; block < 10; block++) {
                drawing.box(5 + rod * 20, 5 + block * 10, 12, 9, LEAF);
            }
        }
        for (int one = 0; one < number % 10; one++) {
            drawing.box(15 + tens * 20 + one % 2 * 16, 93 - one / 2 * 16, 12, 12, SUN);
        }
        return drawing.svg();
    }

    /** A number line with a tick for each step; the marked numbers carry a dot. */
    public static String line(int from, int to, int step, int... marked) {
        var drawing = new Drawing(320, 56, "A number line from " + from + " to " + to);
        drawing.line(10, 22, 310, 22);
        for (int number = from; number <= to; number += step) {
            double x = 20 + 280.0 * (number - from) / (to - from);
            drawing.line(x, 16, x, 28).text(x, 42, 12, Integer.toString(number).replace('-', '−'));
        }
        for (int number : marked) {
            drawing.circle(20 + 280.0 * (number - from) / (to - from), 22, 6, SUN);
        }
        return drawing.svg();
    }

    /** Round cakes cut in equal parts, some of them coloured: each is {parts coloured, parts}. */
    public static String cakes(String between, int[]... cakes) {
        var drawing =
                new Drawing(
                        cakes.length * 120 - 30, 90, "Circles cut in equal parts, some coloured");
        for (int cake = 0; cake < cakes.length; cake++) {
            double x = 45 + cake * 120;
            int parts = cakes[cake][1];
            for (int part = 0; part < parts; part++) {
                var colour = part >= cakes[cake][0] ? PAPER : cake % 2 == 0 ? SUN : LEAF;
                drawing.slice(x, 45, 40, (double) part / parts, (part + 1.0) / parts, colour);
            }
            if (cake > 0) {
                drawing.text(x - 60, 45, 24, between);
            }
        }
        return drawing.svg();
    }

    /** A bar cut in equal parts, some of them coloured. */
    public static String strip(int coloured, int parts) {
        var drawing = new Drawing(290, 50, "A bar cut in equal parts, some coloured");
        for (int part = 0; part < parts; part++) {
            double width = 280.0 / parts;
            drawing.box(5 + part * width, 5, width, 40, part < coloured ? SUN : PAPER);
        }
        return drawing.svg();
    }

    /** A bar graph with a line for each number; the values are read out as well. */
    public static String bars(List<String> names, List<Integer> values) {
        var label = new StringBuilder("Bar graph");
        for (int i = 0; i < names.size(); i++) {
            label.append(i == 0 ? ": " : ", ")
                    .append(names.get(i))
                    .append(' ')
                    .append(values.get(i));
        }
        int top = values.stream().mapToInt(Integer::intValue).max().orElse(1) + 1;
        var drawing = new Drawing(320, 170, label.toString());
        for (int number = 0; number <= top; number += top > 12 ? 2 : 1) {
            double y = 145 - 135.0 * number / top;
            drawing.line(30, y, 315, y, 0.5, "var(--ink-3)");
            drawing.text(16, y, 11, Integer.toString(number));
        }
        for (int i = 0; i < names.size(); i++) {
            double width = 280.0 / names.size();
            double height = 135.0 * values.get(i) / top;
            drawing.box(34 + i * width + width * 0.2, 145 - height, width * 0.6, height, LEAF);
            drawing.text(34 + (i + 0.5) * width, 158, 12, names.get(i));
        }
        return drawing.svg();
    }
}
