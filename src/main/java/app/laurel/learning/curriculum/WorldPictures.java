package app.laurel.learning.curriculum;

import static app.laurel.learning.curriculum.Lines.Style.BOLD;
import static app.laurel.learning.curriculum.Lines.Style.NORMAL;
import static app.laurel.learning.curriculum.StepPictures.WIDTH;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pictures of what is around us: scenes, maps, the globe, a compass. */
final class WorldPictures {

    private static final Pattern CELL = Pattern.compile("([A-E])([1-5])");

    private WorldPictures() {}

    /** One to six large emoji; what they show is said in words for those who do not see it. */
    static String scene(Piece shown) {
        var emoji = shown.emoji().split(" ");
        if (shown.emoji().isEmpty() || !shown.words().isEmpty() || shown.note().isEmpty()) {
            throw new IllegalArgumentException("it should look like 🐄 🌾 = A cow in a field");
        }
        Piece.requireCount(emoji.length, 1, 6);
        int columns = emoji.length == 4 ? 2 : Math.min(emoji.length, 3);
        int rows = (emoji.length + columns - 1) / columns;
        int cell = emoji.length == 1 ? 128 : 84;
        var drawing = new Drawing(columns * cell + 12, rows * cell + 12, shown.note());
        drawing.sheet(1, 1, columns * cell + 10, rows * cell + 10, Tint.LEAF);
        for (int i = 0; i < emoji.length; i++) {
            drawing.text(
                    6 + (i % columns + 0.5) * cell,
                    6 + (i / columns + 0.5) * cell,
                    cell * 2 / 3,
                    emoji[i]);
        }
        return drawing.svg();
    }

    /** A grid with letters above and numbers at its side; each thing names its square. */
    static String map(List<Piece> things) {
        var drawing =
                new Drawing(
                        WIDTH,
                        WIDTH,
                        things.stream()
                                .map(thing -> thing.note() + " in " + thing.words())
                                .collect(
                                        Collectors.joining(
                                                "; ", "A map with squares A1 to E5: ", "")));
        for (int i = 0; i < 5; i++) {
            drawing.lines(48 + i * 48, 12, Lines.of("ABCDE".substring(i, i + 1), 40, 1, 15, BOLD));
            drawing.lines(12, 48 + i * 48, Lines.of(Integer.toString(i + 1), 40, 1, 15, BOLD));
            for (int j = 0; j < 5; j++) {
                drawing.box(
                        24 + i * 48,
                        24 + j * 48,
                        48,
                        48,
                        (i + j) % 2 == 0 ? Tint.LEAF.soft() : "var(--card)");
            }
        }
        for (var thing : things) {
            var cell = CELL.matcher(thing.words());
            if (!cell.matches() || thing.emoji().isEmpty() || thing.note().isEmpty()) {
                throw new IllegalArgumentException("its parts should look like 🏠 A1 = home");
            }
            drawing.text(
                    48 + (cell.group(1).charAt(0) - 'A') * 48,
                    48 + (cell.group(2).charAt(0) - '1') * 48,
                    28,
                    thing.emoji());
        }
        return drawing.svg();
    }

    /** The Earth with lines around it; each part is degrees to the north and a name. */
    static String globe(List<Piece> lines) {
        var drawing =
                new Drawing(
                        WIDTH,
                        200,
                        lines.stream()
                                .map(line -> line.note() + " at " + line.words() + " degrees")
                                .collect(
                                        Collectors.joining(
                                                "; ", "The globe with its lines: ", "")));
        drawing.circle(80, 100, 76, Tint.SKY.soft());
        var sorted = lines.stream().sorted(Comparator.comparing(WorldPictures::height)).toList();
        var names =
                sorted.stream()
                        .map(line -> Lines.of(line.requireNote(), 96, 2, 13, NORMAL))
                        .toList();
        double needed = names.stream().mapToDouble(Lines::height).sum();
        double free = 1;
        for (int i = 0; i < sorted.size(); i++) {
            double y = height(sorted.get(i));
            around(drawing, y, Tint.at(i));
            double own = names.get(i).height();
            double top = Math.min(Math.max(y - own / 2, free), 199 - needed);
            double edge = 80 + Math.sqrt(Math.max(0, 76 * 76 - (y - 100) * (y - 100)));
            drawing.line(edge + 4, y, 163, top + own / 2, 1, "var(--ink-3)");
            drawing.linesFrom(167, top, names.get(i));
            free = top + own;
            needed -= own;
        }
        return drawing.svg();
    }

    private static void around(Drawing drawing, double y, Tint tint) {
        double half = Math.sqrt(Math.max(0, 76 * 76 - (y - 100) * (y - 100)));
        if (half > 2) {
            drawing.line(80 - half, y, 80 + half, y, y == 100 ? 3.5 : 2, tint.strong());
        } else {
            drawing.circle(80, y, 5, tint.strong());
        }
    }

    private static double height(Piece line) {
        return 100 - 76 * Math.sin(Math.toRadians(degrees(line.words())));
    }

    private static double degrees(String words) {
        try {
            double degrees = Double.parseDouble(words.replace('−', '-'));
            if (Math.abs(degrees) <= 90) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // Said below
        }
        throw new IllegalArgumentException("'" + words + "' should be degrees from -90 to 90");
    }

    /** A compass rose with four or eight directions. */
    static String compass(int directions) {
        if (directions != 4 && directions != 8) {
            throw new IllegalArgumentException("a compass has 4 or 8 directions");
        }
        var names = List.of("N", "NE", "E", "SE", "S", "SW", "W", "NW");
        var drawing =
                new Drawing(
                        200,
                        200,
                        "A compass: north is at the top, east on the right, south at the bottom, west on the left");
        drawing.circle(100, 100, 74, "var(--card)");
        for (int i = 1; i < 8 && directions == 8; i += 2) {
            point(drawing, i, 48, Tint.SKY.soft());
        }
        for (int i = 0; i < 8; i += 2) {
            point(drawing, i, 66, i == 0 ? Tint.CORAL.strong() : Tint.SKY.strong());
        }
        for (int i = 0; i < 8; i += 8 / directions) {
            double turn = Math.PI * i / 4;
            drawing.lines(
                    100 + 88 * Math.sin(turn),
                    100 - 88 * Math.cos(turn),
                    Lines.of(names.get(i), 40, 1, i % 2 == 0 ? 17 : 13, BOLD));
        }
        return drawing.svg();
    }

    private static void point(Drawing drawing, int eighth, double length, String fill) {
        double turn = Math.PI * eighth / 4;
        drawing.figure(
                fill,
                100 + length * Math.sin(turn),
                100 - length * Math.cos(turn),
                100 + 14 * Math.sin(turn + Math.PI / 4),
                100 - 14 * Math.cos(turn + Math.PI / 4),
                100,
                100,
                100 + 14 * Math.sin(turn - Math.PI / 4),
                100 - 14 * Math.cos(turn - Math.PI / 4));
    }
}
