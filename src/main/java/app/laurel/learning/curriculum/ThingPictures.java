package app.laurel.learning.curriculum;

import static app.laurel.learning.curriculum.Lines.Style.NORMAL;

import java.util.ArrayList;
import java.util.List;

/** Pictures of things to measure and to try: a thermometer, a circuit, bars. */
final class ThingPictures {

    private static final int MOST = 24;

    private ThingPictures() {}

    /** A thermometer that shows a temperature, −20 to 110 degrees Celsius. */
    static String thermometer(int degrees) {
        if (degrees < -20 || degrees > 110) {
            throw new IllegalArgumentException("a thermometer shows -20 to 110");
        }
        int from = degrees > 50 ? 0 : -20;
        int step = degrees > 50 ? 20 : 10;
        int to = from + 7 * step - (degrees > 50 ? 20 : 0);
        var shown = Integer.toString(degrees).replace('-', '−') + " °C";
        var drawing = new Drawing(130, 226, "A thermometer that shows " + shown);
        double length = 160.0 / (to - from);
        drawing.sheet(32, 4, 24, 196, Tint.PLAIN).circle(44, 200, 20, Tint.CORAL.strong());
        double top = 176 - (degrees - from) * length;
        drawing.line(44, 192, 44, top, 10, Tint.CORAL.strong());
        for (int mark = from; mark <= to; mark += step) {
            double y = 176 - (mark - from) * length;
            drawing.line(58, y, 66, y);
            drawing.text(86, y, 14, Integer.toString(mark).replace('-', '−'));
        }
        return drawing.text(112, 18, 14, "°C").svg();
    }

    /** A battery, a lamp and a switch in a row. */
    static String circuit(String state) {
        var closed = state.equals("closed");
        if (!closed && !state.equals("open")) {
            throw new IllegalArgumentException("a circuit is open or closed");
        }
        var drawing =
                new Drawing(
                        240,
                        170,
                        closed
                                ? "A battery, a lamp and a closed switch joined by wires; the lamp is on"
                                : "A battery, a lamp and an open switch joined by wires; the lamp is off");
        var wire = "var(--ink-2)";
        drawing.stroke("M90 140H30V40H96", 3, wire)
                .stroke("M144 40H210V140H186", 3, wire)
                .stroke("M154 140H150", 3, wire)
                .stroke("M130 140H90", 3, wire);
        battery(drawing);
        drawing.circle(120, 40, 24, closed ? Drawing.SUN : Drawing.PAPER)
                .line(103, 23, 137, 57, 2, wire)
                .line(137, 23, 103, 57, 2, wire);
        if (closed) {
            for (int ray = -2; ray <= 2; ray++) {
                double turn = ray * 0.55;
                drawing.line(
                        120 + 29 * Math.sin(turn),
                        40 - 29 * Math.cos(turn),
                        120 + 37 * Math.sin(turn),
                        40 - 37 * Math.cos(turn),
                        3,
                        Drawing.SUN);
            }
        }
        drawing.line(150, 140, closed ? 186 : 180, closed ? 140 : 116, 4, Tint.LEAF.strong())
                .circle(150, 140, 5, wire)
                .circle(186, 140, 5, wire);
        return drawing.svg();
    }

    private static void battery(Drawing drawing) {
        drawing.box(60, 124, 60, 32, Tint.SKY.soft())
                .box(120, 133, 7, 14, Tint.SKY.strong())
                .lines(72, 140, Lines.of("−", 40, 1, 18, NORMAL))
                .lines(107, 140, Lines.of("+", 40, 1, 18, NORMAL));
    }

    /** A graph of bars, whose parts say how much: a whole number up to 24. */
    static String bars(List<Piece> bars) {
        var names = new ArrayList<String>();
        var values = new ArrayList<Integer>();
        for (var bar : bars) {
            if (!bar.note().matches("\\d{1,2}") || Integer.parseInt(bar.note()) > MOST) {
                throw new IllegalArgumentException(
                        "'" + bar.spoken() + "' should be = and a whole number up to " + MOST);
            }
            names.add(
                    Lines.of(bar.requireWords(), 280.0 / bars.size(), 1, 12, NORMAL)
                            .lines()
                            .getFirst());
            values.add(Integer.parseInt(bar.note()));
        }
        return NumberPictures.bars(names, values);
    }
}
