package app.laurel.learning.curriculum;

import static app.laurel.learning.curriculum.Lines.Style.BOLD;
import static app.laurel.learning.curriculum.Lines.Style.NORMAL;
import static app.laurel.learning.curriculum.StepPictures.WIDTH;

import java.util.List;
import java.util.stream.Collectors;

/** Pictures of what belongs together: layers, two columns, a stem with branches. */
final class GroupPictures {

    private static final double COLUMN = 127;

    private GroupPictures() {}

    /** What lies on top of what. */
    static String layers(List<Piece> layers) {
        var rows = layers.stream().map(layer -> new Row(layer, WIDTH - 2)).toList();
        double height = rows.stream().mapToDouble(row -> row.height() + 3).sum();
        var drawing = new Drawing(WIDTH, (int) height, "From top to bottom: " + spoken(layers));
        double y = 1;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).draw(drawing, 1, y, Tint.at(i));
            y += rows.get(i).height() + 3;
        }
        return drawing.svg();
    }

    /** Two things side by side; what is said about each stands between semicolons. */
    static String compare(List<Piece> sides) {
        var drawn = sides.stream().map(Column::of).toList();
        double height = drawn.stream().mapToDouble(Column::height).max().orElse(0);
        var drawing = new Drawing(WIDTH, (int) height + 2, "Side by side: " + spoken(sides));
        for (int i = 0; i < sides.size(); i++) {
            drawn.get(i).draw(drawing, 1 + i * (COLUMN + 8), height, Tint.at(i * 2));
        }
        return drawing.svg();
    }

    private record Column(String emoji, Lines name, List<Lines> points) {

        static Column of(Piece side) {
            var points = side.note().isEmpty() ? List.<String>of() : Piece.texts(side.note(), ";");
            if (points.size() > 5) {
                throw new IllegalArgumentException("it should say five things of each at most");
            }
            return new Column(
                    side.emoji(),
                    Lines.of(side.requireWords(), COLUMN - 16, 2, 15, BOLD),
                    points.stream()
                            .map(point -> Lines.of(point, COLUMN - 18, 4, 14, NORMAL))
                            .toList());
        }

        double height() {
            return head() + points.stream().mapToDouble(point -> point.height() + 9).sum() + 4;
        }

        private double head() {
            return name.height() + (emoji.isEmpty() ? 14 : 54);
        }

        void draw(Drawing drawing, double x, double height, Tint tint) {
            drawing.sheet(x, 1, COLUMN, height, tint);
            if (!emoji.isEmpty()) {
                drawing.text(x + COLUMN / 2, 27, 32, emoji);
            }
            drawing.lines(x + COLUMN / 2, head() - name.height() / 2 - 4, name);
            double y = 1 + head();
            for (var point : points) {
                drawing.line(x + 10, y, x + COLUMN - 10, y, 1, tint.strong());
                drawing.linesFrom(x + 10, y + 4, point);
                y += point.height() + 9;
            }
        }
    }

    /** A stem with its branches. */
    static String tree(Piece stem, List<Piece> branches) {
        var top = new Row(stem, WIDTH - 2);
        var rows = branches.stream().map(branch -> new Row(branch, WIDTH - 36)).toList();
        double height =
                top.height() + rows.stream().mapToDouble(row -> row.height() + 10).sum() + 2;
        var drawing =
                new Drawing(
                        WIDTH,
                        (int) height,
                        stem.spoken() + ", with branches: " + spoken(branches));
        double y = 1 + top.height();
        for (var row : rows) {
            drawing.stroke(
                    "M17 %sV%sq0 8 8 8H34".formatted(1 + top.height(), y + 2 + row.height() / 2),
                    2,
                    "var(--edge)");
            y += row.height() + 10;
        }
        top.draw(drawing, 1, 1, Tint.PLAIN);
        y = 11 + top.height();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).draw(drawing, 35, y, Tint.at(i));
            y += rows.get(i).height() + 10;
        }
        return drawing.svg();
    }

    private static String spoken(List<Piece> pieces) {
        return pieces.stream().map(Piece::spoken).collect(Collectors.joining("; "));
    }
}
