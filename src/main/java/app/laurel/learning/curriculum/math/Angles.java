package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import app.laurel.learning.curriculum.ShapePictures;
import java.util.Map;

/** Angles, and the right triangle. */
final class Angles {

    /** Whole numbers whose squares fit Pythagoras. */
    private static final int[][] TRIPLES = {
        {3, 4, 5}, {5, 12, 13}, {8, 15, 17}, {7, 24, 25}, {20, 21, 29}
    };

    private Angles() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "geometry.angles", Exercise.oneOf(Angles::kind, Angles::onALine),
                "geometry.triangle-angles", Exercise.oneOf(Angles::third, Angles::equalSides),
                "geometry.pythagoras",
                        Exercise.oneOf(Angles::longSide, Angles::shortSide, Angles::ladder));
    }

    private static Problem kind(Dice dice) {
        int degrees =
                dice.one(
                        dice.from(4, 17) * 5,
                        90,
                        dice.from(19, 35) * 5,
                        180,
                        dice.from(10, 88),
                        dice.from(92, 170));
        var kind =
                degrees < 90
                        ? "acute"
                        : degrees == 90 ? "right" : degrees < 180 ? "obtuse" : "straight";
        return ask("An angle measures %s°. What kind of angle is it?", degrees)
                .answer(kind)
                .mistakes("acute", "right", "obtuse", "straight")
                .because(
                        switch (kind) {
                            case "acute" -> "%s° is less than 90°, so the angle is acute.";
                            case "right" ->
                                    "A right angle measures exactly %s°, like the corner of a page.";
                            case "obtuse" -> "%s° is between 90° and 180°, so the angle is obtuse.";
                            default -> "%s° is half a turn: its two sides make one straight line.";
                        },
                        degrees)
                .drawn(ShapePictures.angle(degrees));
    }

    private static Problem onALine(Dice dice) {
        int whole = dice.byLevel(dice.one(90, 180), dice.one(90, 180, 360));
        int part = dice.byLevel(5 * dice.from(2, whole / 5 - 2), dice.from(11, whole - 11));
        var where =
                switch (whole) {
                    case 90 -> "make a right angle";
                    case 180 -> "make a straight line";
                    default -> "make a full turn";
                };
        return ask("Two angles together %s. One measures %s°. How big is the other?", where, part)
                .answer(whole - part)
                .mistakes(
                        whole == 180 ? Math.abs(90 - part) : 180 - part % 180,
                        whole - part + 10,
                        whole - part - 10,
                        360 - part)
                .shown("%s°")
                .because("Together they have %s°: %s − %s = %s.", whole, whole, part, whole - part);
    }

    private static Problem third(Dice dice) {
        int a = dice.byLevel(5 * dice.from(5, 18), dice.from(21, 95));
        int b = dice.byLevel(5 * dice.from(5, 14), dice.from(21, 75));
        return ask("Two angles of a triangle measure %s° and %s°. How big is the third?", a, b)
                .answer(180 - a - b)
                .mistakes(a + b, 360 - a - b, 180 - a, 180 - b)
                .shown("%s°")
                .because("All three make 180°: 180 − %s − %s = %s.", a, b, 180 - a - b)
                .drawn(ShapePictures.triangle(a + "°", b + "°", "?"));
    }

    private static Problem equalSides(Dice dice) {
        int base = dice.byLevel(5 * dice.from(4, 16), dice.from(20, 85));
        int top = 180 - 2 * base;
        if (dice.coin()) {
            return ask(
                            "A triangle has two equal sides. The angle between them measures %s°. How big is each of the other two?",
                            top)
                    .answer(base)
                    .mistakes(180 - top, top == base ? top + 5 : top, 90 - top / 4, base + 10)
                    .shown("%s°")
                    .because(
                            "180 − %s = %s is left for two equal angles: %s ÷ 2 = %s.",
                            top, 180 - top, 180 - top, base);
        }
        return ask("A triangle has two equal angles of %s°. How big is the third angle?", base)
                .answer(top)
                .mistakes(180 - base, base, 2 * base, top + 10)
                .shown("%s°")
                .because("The two equal ones make %s°. 180 − %s = %s.", 2 * base, 2 * base, top);
    }

    private static int[] triple(Dice dice) {
        var triple = TRIPLES[dice.from(0, dice.byLevel(2, TRIPLES.length - 1))];
        int times = dice.from(1, triple[2] > 15 ? 2 : dice.byLevel(4, 6));
        boolean swap = dice.coin();
        return new int[] {
            triple[swap ? 1 : 0] * times, triple[swap ? 0 : 1] * times, triple[2] * times
        };
    }

    private static Problem longSide(Dice dice) {
        var t = triple(dice);
        return ask(
                        "In a right triangle the two short sides measure %s cm and %s cm. How long is the longest side?",
                        t[0], t[1])
                .answer(t[2])
                .mistakes(t[0] + t[1], t[2] * t[2], (t[0] + t[1]) / 2, t[2] + 1)
                .shown("%s cm")
                .because(
                        "%s² + %s² = %s + %s = %s, and √%s = %s.",
                        t[0], t[1], t[0] * t[0], t[1] * t[1], t[2] * t[2], t[2] * t[2], t[2])
                .drawn(ShapePictures.rightTriangle(t[0] + " cm", t[1] + " cm", "?"));
    }

    private static Problem shortSide(Dice dice) {
        var t = triple(dice);
        return ask(
                        "In a right triangle the longest side measures %s cm and one short side %s cm. How long is the other?",
                        t[2], t[0])
                .answer(t[1])
                .mistakes(t[2] - t[0], t[2] + t[0], t[1] * t[1], t[1] + 1)
                .shown("%s cm")
                .because(
                        "%s² − %s² = %s − %s = %s, and √%s = %s.",
                        t[2], t[0], t[2] * t[2], t[0] * t[0], t[1] * t[1], t[1] * t[1], t[1])
                .drawn(ShapePictures.rightTriangle(t[0] + " cm", "?", t[2] + " cm"));
    }

    private static Problem ladder(Dice dice) {
        var t = triple(dice);
        return ask(
                        "A ladder is %s dm long. Its foot stands %s dm from the wall. How high does it reach?",
                        t[2], t[0])
                .answer(t[1])
                .mistakes(t[2] - t[0], t[2] + t[0], t[1] * t[1], t[1] - 1)
                .shown("%s dm")
                .because(
                        "The ladder is the longest side: %s² − %s² = %s, and √%s = %s.",
                        t[2], t[0], t[1] * t[1], t[1] * t[1], t[1])
                .drawn(ShapePictures.rightTriangle(t[0] + " dm", "?", t[2] + " dm"));
    }
}
