package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import app.laurel.learning.curriculum.NumberPictures;
import app.laurel.learning.curriculum.ShapePictures;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reading bar graphs, finding points, and how steep a line is. */
final class Graphs {

    /** A vote of children: who voted for what, and what they could choose. */
    private record Vote(String who, String about, List<String> choices) {

        /** The same vote always has the same result, which only the picture shows. */
        List<Integer> counts() {
            return new Dice((who + about).hashCode(), 0).different(choices.size(), 2, 12);
        }
    }

    private static final List<String> CLASSES =
            List.of(
                    "The red class",
                    "The blue class",
                    "The green class",
                    "The yellow class",
                    "The owl group",
                    "The fox group");
    private static final List<List<String>> VOTES =
            List.of(
                    List.of("pet", "dog", "cat", "fish", "bird"),
                    List.of("fruit", "apple", "pear", "plum", "cherry"),
                    List.of("sport", "soccer", "tennis", "chess", "judo"),
                    List.of("colour", "red", "blue", "green", "pink"));

    private Graphs() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "data.bar-graph", Graphs::bars,
                "geometry.coordinates", Exercise.oneOf(Graphs::walk, Graphs::mirror),
                "algebra.slope", Exercise.oneOf(Graphs::slope, Graphs::slope, Graphs::equation));
    }

    private static Problem bars(Dice dice) {
        var topic = dice.one(VOTES);
        var vote = new Vote(dice.one(CLASSES), topic.getFirst(), topic.subList(1, topic.size()));
        var counts = vote.counts();
        var pair = dice.different(2, 0, 3);
        int one = Math.max(counts.get(pair.get(0)), counts.get(pair.get(1)));
        int two = Math.min(counts.get(pair.get(0)), counts.get(pair.get(1)));
        var more = vote.choices().get(counts.indexOf(one));
        var less = vote.choices().get(counts.indexOf(two));
        var intro = "%s votes for a %s. ".formatted(vote.who(), vote.about());
        var problem =
                switch (dice.byLevel(dice.from(0, 1), dice.from(1, 2), dice.from(2, 4))) {
                    case 0 ->
                            ask(intro + "Which gets the most votes?")
                                    .answer(
                                            vote.choices()
                                                    .get(
                                                            counts.indexOf(
                                                                    counts.stream()
                                                                            .max(Integer::compare)
                                                                            .orElseThrow())))
                                    .mistakes(vote.choices().toArray())
                                    .because(
                                            "The longest bar reaches up to %s.",
                                            counts.stream().max(Integer::compare).orElseThrow());
                    case 1 ->
                            ask(intro + "How many children choose %s?", more)
                                    .answer(one)
                                    .mistakes(one + 1, one - 1, two, one + 2)
                                    .because("The bar of %s ends at %s.", more, one);
                    case 2 ->
                            ask(intro + "How many more choose %s than %s?", more, less)
                                    .answer(one - two)
                                    .mistakes(one + two, one, two, one - two + 1, one - two + 2)
                                    .because(
                                            "The bars say %s %s and %s %s: %s − %s = %s.",
                                            more, one, less, two, one, two, one - two);
                    case 3 ->
                            ask(intro + "How many choose %s or %s?", more, less)
                                    .answer(one + two)
                                    .mistakes(one - two, one, one + two + 1, one + two - 1)
                                    .because(
                                            "The bars say %s %s and %s %s: %s + %s = %s.",
                                            more, one, less, two, one, two, one + two);
                    default -> {
                        int all = counts.stream().mapToInt(Integer::intValue).sum();
                        yield ask(intro + "How many children vote in all?")
                                .answer(all)
                                .mistakes(all - 1, all + 1, all - two, all + 10)
                                .because(
                                        "Add all bars: %s = %s.",
                                        String.join(" + ", counts.stream().map(Say::it).toList()),
                                        all);
                    }
                };
        return problem.drawn(NumberPictures.bars(vote.choices(), counts));
    }

    private static String point(int x, int y) {
        return "(%s, %s)".formatted(Say.number(x), Say.number(y));
    }

    private static Problem walk(Dice dice) {
        int x = dice.byLevel(0, dice.from(-3, 3));
        int y = dice.byLevel(0, dice.from(-3, 3));
        int right = dice.from(1, dice.byLevel(8, 5));
        int up = dice.other(right, 1, dice.byLevel(8, 5));
        int toX = x + right * dice.byLevel(1, dice.one(1, -1));
        int toY = y + up * dice.byLevel(1, dice.one(1, -1));
        return ask(
                        "Start at %s. Go %s %s and %s %s. Where are you?",
                        point(x, y), right, toX > x ? "right" : "left", up, toY > y ? "up" : "down")
                .answer(point(toX, toY))
                .mistakes(
                        point(toY, toX),
                        point(x - (toX - x), toY),
                        point(toX, y),
                        point(x, toY),
                        point(toX + 1, toY))
                .because(
                        "%s changes the first number from %s to %s. %s changes the second from %s to %s.",
                        toX > x ? "Right" : "Left", x, toX, toY > y ? "Up" : "Down", y, toY)
                .drawn(ShapePictures.grid(dice.byLevel(0, -8), dice.byLevel(9, 8), false, x, y));
    }

    private static Problem mirror(Dice dice) {
        int x = dice.from(2, 8);
        int y = dice.other(x, 2, 8);
        if (dice.byLevel(true, dice.coin())) {
            boolean first = dice.coin();
            return ask("What does the %s in the point %s tell?", first ? x : y, point(x, y))
                    .answer("%s steps %s".formatted(first ? x : y, first ? "right" : "up"))
                    .mistakes(
                            "%s steps %s".formatted(first ? x : y, first ? "up" : "right"),
                            "%s steps left".formatted(first ? x : y),
                            "%s steps down".formatted(first ? x : y))
                    .because(
                            "The first number says how far right, the second how far up. In %s the %s is the %s number.",
                            point(x, y), first ? x : y, first ? "first" : "second")
                    .drawn(ShapePictures.grid(0, 9, false, x, y));
        }
        boolean across = dice.coin();
        return ask(
                        "The point %s is mirrored at the %s axis. Where is it then?",
                        point(x, y), across ? "x" : "y")
                .answer(across ? point(x, -y) : point(-x, y))
                .mistakes(across ? point(-x, y) : point(x, -y), point(-x, -y), point(y, x))
                .because(
                        "Mirroring at the %s axis changes the sign of %s: %s.",
                        across ? "x" : "y",
                        across ? "y" : "x",
                        across ? point(x, -y) : point(-x, y))
                .drawn(ShapePictures.grid(-8, 8, false, x, y));
    }

    private static Problem slope(Dice dice) {
        int run = dice.from(1, dice.byLevel(3, 5));
        int rise = dice.one(1, 2, 3, 4, 5, 6) * dice.one(1, -1);
        int x = dice.from(-3, 2);
        int y = dice.from(rise > 0 ? -4 : 1, rise > 0 ? 0 : 4);
        var slope = new Fraction(rise, run).simplest();
        return ask(
                        "A line goes through %s and %s. What is its slope?",
                        point(x, y), point(x + run, y + rise))
                .answer(slope)
                .mistakes(
                        rise > 0 ? new Fraction(run, rise) : new Fraction(-run, -rise),
                        new Fraction(-rise, run),
                        new Fraction(rise + (rise > 0 ? 1 : -1), run),
                        new Fraction(rise, run + 1))
                .signed()
                .because(
                        "Up or down: %s − %s = %s. To the right: %s − %s = %s. The slope is %s ÷ %s = %s.",
                        y + rise,
                        Say.behind(y),
                        rise,
                        x + run,
                        Say.behind(x),
                        run,
                        rise,
                        run,
                        slope)
                .drawn(ShapePictures.grid(-8, 8, true, x, y, x + run, y + rise));
    }

    private static Problem equation(Dice dice) {
        int m = dice.from(2, dice.byLevel(5, 9)) * dice.one(1, -1);
        int b = dice.from(1, 9) * dice.one(1, -1);
        boolean slope = dice.coin();
        return ask(
                        "What is the %s of the line y = %sx %s %s?",
                        slope ? "slope" : "y-intercept", m, b < 0 ? "−" : "+", Math.abs(b))
                .answer(slope ? m : b)
                .mistakes(
                        Stream.of(slope ? b : m, slope ? -m : -b, m + b, slope ? m + 1 : b + 1)
                                .toArray())
                .signed()
                .because(
                        "In y = mx + b the slope is m and the y-intercept is b. Here m = %s and b = %s.",
                        m, b);
    }
}
