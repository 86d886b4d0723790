package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import app.laurel.learning.curriculum.ShapePictures;
import java.math.BigDecimal;
import java.util.Map;

/** Perimeter, area, volume and the circle. */
final class Lengths {

    private static final BigDecimal PI = new BigDecimal("3.14");

    private Lengths() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "geometry.perimeter",
                        Exercise.oneOf(Lengths::around, Lengths::around, Lengths::side),
                "geometry.area", Lengths::area,
                "geometry.volume", Exercise.oneOf(Lengths::volume, Lengths::water),
                "geometry.circle",
                        Exercise.oneOf(
                                Lengths::circumference, Lengths::circleArea, Lengths::diameter));
    }

    private static Problem around(Dice dice) {
        int h = dice.from(2, dice.byLevel(9, 30));
        int w = h + dice.from(1, dice.byLevel(6, 15));
        return ask("A rectangle is %s cm long and %s cm wide. How long is the way around it?", w, h)
                .answer(2 * (w + h))
                .mistakes(w + h, w * h, 2 * w + h, w + 2 * h)
                .shown("%s cm")
                .because("Add all four sides: %s + %s + %s + %s = %s cm.", w, h, w, h, 2 * (w + h))
                .drawn(ShapePictures.rectangle(w, h, w + " cm", h + " cm"));
    }

    private static Problem side(Dice dice) {
        int side = dice.from(3, dice.byLevel(12, 30));
        if (dice.coin()) {
            return ask("A square has a perimeter of %s cm. How long is one side?", 4 * side)
                    .answer(side)
                    .mistakes(2 * side, 4 * side - 4, side + 1, side - 1)
                    .shown("%s cm")
                    .because("A square has four equal sides: %s ÷ 4 = %s cm.", 4 * side, side);
        }
        int other = dice.from(2, dice.byLevel(9, 20));
        int around = 2 * (side + other);
        return ask(
                        "A rectangle is %s cm wide. Its perimeter is %s cm. How long is it?",
                        other, around)
                .answer(side)
                .mistakes(around - other, around - 2 * other, side + other, side + 1)
                .shown("%s cm")
                .because(
                        "Half the way around is %s ÷ 2 = %s cm. That is length and width together: %s − %s = %s cm.",
                        around, side + other, side + other, other, side);
    }

    private static Problem area(Dice dice) {
        int h = dice.from(2, dice.byLevel(6, 9, 12));
        int w = h + dice.from(1, dice.byLevel(4, 5, 6));
        var kind =
                dice.byLevel(
                        "whole", dice.one("whole", "side"), dice.one("whole", "side", "triangle"));
        return switch (kind) {
            case "side" ->
                    ask(
                                    "A rectangle has an area of %s cm². It is %s cm wide. How long is it?",
                                    w * h, h)
                            .answer(w)
                            .mistakes(w * h - h, w * h / 2, w + 1, w + h)
                            .shown("%s cm")
                            .because(
                                    "Length × %s = %s, so the length is %s ÷ %s = %s cm.",
                                    h, w * h, w * h, h, w);
            case "triangle" ->
                    ask("A triangle is %s cm wide and %s cm high. What is its area?", 2 * w, h)
                            .answer(w * h)
                            .mistakes(2 * w * h, 2 * w + h, w * h + h, w * h / 2)
                            .shown("%s cm²")
                            .because(
                                    "It is half of a rectangle: %s × %s ÷ 2 = %s cm².",
                                    2 * w, h, w * h);
            default ->
                    ask("A rectangle is %s cm long and %s cm wide. What is its area?", w, h)
                            .answer(w * h)
                            .mistakes(2 * (w + h), w + h, w * h - h, w * h + w)
                            .shown("%s cm²")
                            .because(
                                    "%s rows of %s square centimetres: %s × %s = %s cm².",
                                    h, w, h, w, w * h)
                            .drawn(ShapePictures.tiles(h, w));
        };
    }

    private static Problem volume(Dice dice) {
        int a = dice.from(2, dice.byLevel(6, 12));
        int b = dice.from(2, dice.byLevel(5, 10));
        int c = dice.from(2, dice.byLevel(5, 10));
        return ask("A box is %s cm long, %s cm wide and %s cm high. What is its volume?", a, b, c)
                .answer(a * b * c)
                .mistakes(a + b + c, a * b, 2 * (a * b + b * c + a * c), a * b * c + a * b)
                .shown("%s cm³")
                .because(
                        "One layer has %s × %s = %s cubes. %s layers: %s × %s = %s cm³.",
                        a, b, a * b, c, a * b, c, a * b * c)
                .drawn(ShapePictures.block(a + " cm", b + " cm", c + " cm"));
    }

    private static Problem water(Dice dice) {
        int a = dice.from(3, dice.byLevel(6, 12));
        int b = dice.from(2, dice.byLevel(5, 10));
        int h = dice.from(2, 9);
        return ask(
                        "A tank is %s dm long and %s dm wide. It holds %s dm³ of water. How high is the water?",
                        a, b, a * b * h)
                .answer(h)
                .mistakes(b * h, a * h, a * b, a * b * h - a * b)
                .shown("%s dm")
                .because(
                        "The floor is %s × %s = %s dm². %s ÷ %s = %s dm.",
                        a, b, a * b, a * b * h, a * b, h);
    }

    private static BigDecimal plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static BigDecimal piTimes(int number) {
        return plain(PI.multiply(BigDecimal.valueOf(number)));
    }

    private static Problem circumference(Dice dice) {
        int r = dice.from(2, dice.byLevel(10, 30));
        return ask("A circle has a radius of %s cm. How long is its edge? (Take π as 3.14.)", r)
                .answer(piTimes(2 * r))
                .mistakes(piTimes(r), piTimes(r * r), piTimes(4 * r))
                .shown("%s cm")
                .because("The edge is 2 × π × radius: 2 × 3.14 × %s = %s cm.", r, piTimes(2 * r))
                .drawn(ShapePictures.circle(r + " cm"));
    }

    private static Problem circleArea(Dice dice) {
        int r = dice.from(3, dice.byLevel(10, 20));
        return ask("A circle has a radius of %s cm. What is its area? (Take π as 3.14.)", r)
                .answer(piTimes(r * r))
                .mistakes(
                        piTimes(2 * r),
                        piTimes(4 * r * r),
                        piTimes(r),
                        plain(BigDecimal.valueOf((long) r * r)))
                .shown("%s cm²")
                .because(
                        "The area is π × radius × radius: 3.14 × %s × %s = %s cm².",
                        r, r, piTimes(r * r))
                .drawn(ShapePictures.circle(r + " cm"));
    }

    private static Problem diameter(Dice dice) {
        int d = 2 * dice.from(2, dice.byLevel(15, 40));
        return ask("A circle measures %s cm straight across its middle. What is its radius?", d)
                .answer(d / 2)
                .mistakes(2 * d, d, piTimes(d))
                .shown("%s cm")
                .because("The radius is half of the diameter: %s ÷ 2 = %s cm.", d, d / 2);
    }
}
