package app.laurel.learning.curriculum;

import java.util.ArrayList;
import java.util.List;

/**
 * Words broken into lines. SVG breaks none by itself, and who draws does not have the typeface at
 * hand: widths are those of the page's typeface, a little too wide rather than too narrow.
 *
 * @param size of the letters
 */
record Lines(List<String> lines, int size, Style style) {

    /** How words look. */
    enum Style {
        BOLD("650", "currentColor", 1.06),
        NORMAL("450", "currentColor", 1),
        QUIET("450", "var(--ink-2)", 1),
        CODE("500", "currentColor", 1);

        private final String weight;
        private final String colour;
        private final double wider;

        Style(String weight, String colour, double wider) {
            this.weight = weight;
            this.colour = colour;
            this.wider = wider;
        }

        String weight() {
            return weight;
        }

        String colour() {
            return colour;
        }
    }

    private static final double CODE_WIDTH = 0.62;

    /**
     * The words in as few lines as they fit in.
     *
     * @throws IllegalArgumentException when they do not fit, with the words that are too long
     */
    static Lines of(String words, double width, int most, int size, Style style) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size, style) > width && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        var fits = lines.stream().allMatch(one -> width(one, size, style) <= width);
        if (!fits || lines.size() > most) {
            throw new IllegalArgumentException("'" + words + "' is too long for its place");
        }
        return new Lines(List.copyOf(lines), size, style);
    }

    /** The same with lines that are about equally long. */
    static Lines balanced(String words, double width, int most, int size, Style style) {
        int lines = of(words, width, most, size, style).lines().size();
        double narrow = width / 3;
        while (!fit(words, narrow, lines, size, style)) {
            narrow += 4;
        }
        return of(words, Math.min(narrow, width), lines, size, style);
    }

    /** Whether the words fit. */
    static boolean fit(String words, double width, int most, int size, Style style) {
        try {
            of(words, width, most, size, style);
            return true;
        } catch (IllegalArgumentException tooLong) {
            return false;
        }
    }

    /** From one line to the next. */
    static double leading(int size) {
        return Math.round(size * 1.3);
    }

    double height() {
        return lines.size() * leading(size);
    }

    /** How wide the widest line is. */
    double width() {
        return lines.stream().mapToDouble(line -> width(line, size, style)).max().orElse(0);
    }

    private static double width(String words, int size, Style style) {
        double ems =
                words.codePoints()
                        .mapToDouble(style == Style.CODE ? c -> CODE_WIDTH : Lines::em)
                        .sum();
        return ems * size * style.wider;
    }

    private static double em(int letter) {
        if (letter == 0x200D || letter >= 0xFE00 && letter <= 0xFE0F) {
            return 0;
        }
        if (letter > 0x2190) {
            return 1.4;
        }
        if ("ijl.,;:'’!|I· ".indexOf(letter) >= 0) {
            return 0.3;
        }
        if ("ftr()-[]/\"“”".indexOf(letter) >= 0) {
            return 0.43;
        }
        if ("mwMW@%—".indexOf(letter) >= 0) {
            return 0.93;
        }
        if (Character.isUpperCase(letter)) {
            return 0.73;
        }
        return Character.isDigit(letter) || letter > 0x2000 ? 0.66 : 0.6;
    }
}
