package app.laurel.learning.curriculum;

import static app.laurel.learning.curriculum.Lines.Style.BOLD;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Steps around a circle, the first one on top, clockwise. */
final class CyclePicture {

    private static final double MIDDLE_X = 132;
    private static final double MIDDLE_Y = 153;
    private static final double DOWN = 118;

    private final List<Node> nodes;
    private final List<Piece> steps;
    private final double across;

    private CyclePicture(List<Piece> steps) {
        this.steps = steps;
        double wide = steps.size() == 5 ? 90 : 108;
        across = (StepPictures.WIDTH - 2 - wide) / 2;
        nodes =
                IntStream.range(0, steps.size())
                        .mapToObj(i -> node(steps.get(i).withoutNote(), wide, turn(i, 0)))
                        .toList();
    }

    static String svg(List<Piece> steps) {
        return new CyclePicture(steps).svg();
    }

    private record Node(Piece step, Lines words, double x, double y, double wide, double high) {

        /** How far away a point is from its edge. */
        double distance(double otherX, double otherY) {
            return Math.max(Math.abs(otherX - x) - wide / 2, Math.abs(otherY - y) - high / 2);
        }
    }

    private Node node(Piece step, double wide, double turn) {
        var size = Lines.fit(step.requireWords(), wide - 8, 2, 14, BOLD) ? 14 : 13;
        var words = Lines.of(step.words(), wide - 8, 2, size, BOLD);
        double high = words.height() + (step.emoji().isEmpty() ? 12 : 42);
        return new Node(step, words, x(turn), y(turn), wide, high);
    }

    private String svg() {
        var around =
                steps.stream().map(Piece::spoken).collect(Collectors.joining(" → "))
                        + " → "
                        + steps.getFirst().spoken();
        var drawing = new Drawing(StepPictures.WIDTH, 306, "A circle of steps: " + around);
        drawing.stroke(
                "M132 35a%1$s %2$s 0 0 1 0 236a%1$s %2$s 0 0 1 0 -236".formatted(across, DOWN),
                2,
                "var(--edge)");
        for (int i = 0; i < nodes.size(); i++) {
            head(drawing, i);
        }
        for (int i = 0; i < nodes.size(); i++) {
            draw(drawing, nodes.get(i), Tint.at(i));
        }
        return drawing.svg();
    }

    /** An arrow's head on the way to the next step, where there is most room for it. */
    private void head(Drawing drawing, int step) {
        var next = nodes.get((step + 1) % nodes.size());
        double best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (double part = 0.1; part < 0.95; part += 0.02) {
            double x = x(turn(step, part));
            double y = y(turn(step, part));
            double room = Math.min(nodes.get(step).distance(x, y), next.distance(x, y));
            if (room > most) {
                most = room;
                best = part;
            }
        }
        double turn = turn(step, best);
        drawing.head(x(turn), y(turn), Math.atan2(DOWN * Math.sin(turn), across * Math.cos(turn)));
    }

    private static void draw(Drawing drawing, Node node, Tint tint) {
        double top = node.y - node.high / 2;
        drawing.sheet(node.x - node.wide / 2, top, node.wide, node.high, tint);
        var emoji = node.step.emoji();
        if (!emoji.isEmpty()) {
            drawing.text(node.x, top + 20, 24, emoji);
        }
        drawing.lines(node.x, node.y + (emoji.isEmpty() ? 0 : 15), node.words);
    }

    private double turn(int step, double part) {
        return 2 * Math.PI * (step + part) / steps.size();
    }

    private double x(double turn) {
        return MIDDLE_X + across * Math.sin(turn);
    }

    private static double y(double turn) {
        return MIDDLE_Y - DOWN * Math.cos(turn);
    }
}
