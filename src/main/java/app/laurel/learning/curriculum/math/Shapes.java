package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Problem.ask;

import app.laurel.learning.curriculum.ShapePictures;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of shapes and what they are like. */
final class Shapes {

    private record Flat(String name, int corners, String told) {
        @Nullable String picture() {
            return switch (name) {
                case "circle" -> ShapePictures.circle("");
                case "rectangle" -> ShapePictures.rectangle(5, 3, "", "");
                default -> ShapePictures.polygon(corners);
            };
        }
    }

    private static final List<Flat> FIRST =
            List.of(
                    new Flat("triangle", 3, "It has three straight sides."),
                    new Flat(
                            "square", 4, "It has four sides, all as long, and four right corners."),
                    new Flat(
                            "rectangle",
                            4,
                            "It has four right corners, two long sides and two short ones."),
                    new Flat("circle", 0, "It is round and has no corner."));
    private static final List<Flat> LATER =
            List.of(
                    new Flat("triangle", 3, "It has three corners."),
                    new Flat("pentagon", 5, "It has five straight sides."),
                    new Flat("hexagon", 6, "It has six straight sides, like a honeycomb cell."),
                    new Flat("octagon", 8, "It has eight straight sides, like a stop sign."),
                    new Flat("circle", 0, "All of its points are equally far from the middle."));

    /** Things from every day and the shape that they have. */
    private static final List<List<String>> THINGS =
            List.of(
                    List.of("circle", "coin", "plate", "wheel", "button", "clock face"),
                    List.of("rectangle", "door", "book page", "bank note", "ruler", "phone screen"),
                    List.of(
                            "triangle",
                            "slice of pizza",
                            "sail of a small boat",
                            "roof from the side"));

    private static final List<List<String>> SOLIDS =
            List.of(
                    List.of("sphere", "ball", "orange", "marble", "globe"),
                    List.of("cube", "dice", "sugar cube", "box with six equal sides"),
                    List.of("cylinder", "can", "drum", "candle", "roll of paper"),
                    List.of("cone", "party hat", "ice-cream cone", "traffic cone"));

    private Shapes() {}

    static Map<String, Exercise> all() {
        return Map.of(
                "shapes.names",
                Exercise.oneOf(
                        Shapes::named, Shapes::corners, Shapes::flatThing, Shapes::solidThing));
    }

    private static List<Flat> shapes(Dice dice) {
        return dice.byLevel(FIRST, LATER);
    }

    private static Problem named(Dice dice) {
        var shapes = shapes(dice);
        var shape = dice.one(shapes);
        return ask("%s What is this shape called?", shape.told())
                .answer(shape.name())
                .mistakes(shapes.stream().map(Flat::name).toArray())
                .because("%s That is a %s.", shape.told(), shape.name())
                .drawn(shape.picture());
    }

    private static Problem corners(Dice dice) {
        var shape = dice.one(shapes(dice));
        var what = dice.one("corners", "straight sides");
        return ask("How many %s does a %s have?", what, shape.name())
                .answer(shape.corners())
                .mistakes(shape.corners() + 1, Math.abs(shape.corners() - 1), shape.corners() + 2)
                .because(
                        "%s A %s has %s %s.",
                        shape.told(),
                        shape.name(),
                        shape.corners() == 0 ? "no" : shape.corners(),
                        what)
                .drawn(shape.picture());
    }

    private static Problem flatThing(Dice dice) {
        return thing(dice, THINGS, "square");
    }

    private static Problem solidThing(Dice dice) {
        return thing(dice, SOLIDS, "circle");
    }

    private static Problem thing(Dice dice, List<List<String>> kinds, String other) {
        var kind = dice.one(kinds);
        var shape = kind.getFirst();
        var thing = dice.one(kind.subList(1, kind.size()));
        var wrong = kinds.stream().map(List::getFirst).filter(name -> !name.equals(shape)).toList();
        var article = thing.startsWith("o") || thing.startsWith("i") ? "an" : "a";
        return ask("Which shape does %s %s have?", article, thing)
                .answer(shape)
                .mistakes(dice.shuffled(wrong).get(0), wrong.get(0), wrong.get(1), other)
                .because(
                        "%s %s has the shape of a %s.",
                        article.equals("a") ? "A" : "An", thing, shape);
    }
}
