package app.laurel.learning.curriculum;

/** The pictures that a file of the curriculum can ask for, e.g. {@code cake 3/4}. */
final class DescribedPicture {

    private DescribedPicture() {}

    /**
     * @throws IllegalArgumentException when nobody knows how to draw that
     */
    static String svg(String description) {
        var name = description.strip().split("\\s", 2);
        if (name.length == 2 && WordedPicture.isCalled(name[0])) {
            return WordedPicture.svg(name[0], name[1]);
        }
        var words = description.split("[ /:]+");
        if (words.length < 2) {
            throw new IllegalArgumentException("a " + words[0] + " of what?");
        }
        var n = new int[words.length];
        for (int i = 1; i < words.length; i++) {
            n[i] = Integer.parseInt(words[i]);
        }
        return switch (words[0]) {
            case "frame" -> NumberPictures.tenFrames(n[1]);
            case "rows" -> NumberPictures.rows(n[1], n[2]);
            case "blocks" -> NumberPictures.blocks(n[1]);
            case "line" -> NumberPictures.line(n[1], n[2], n[3], rest(n, 4));
            case "cake" -> NumberPictures.cakes("", pairs(n));
            case "strip" -> NumberPictures.strip(n[1], n[2]);
            case "clock" -> ShapePictures.clock(n[1], n[2]);
            case "polygon" -> ShapePictures.polygon(n[1]);
            case "tiles" -> ShapePictures.tiles(n[1], n[2]);
            case "angle" -> ShapePictures.angle(n[1]);
            case "grid" -> ShapePictures.grid(n[1], n[2], false, rest(n, 3));
            case "compass" -> WorldPictures.compass(n[1]);
            case "thermometer" -> ThingPictures.thermometer(n[1]);
            case "graph" -> ShapePictures.grid(n[1], n[2], true, rest(n, 3));
            default -> throw new IllegalArgumentException("nobody can draw '" + words[0] + "'");
        };
    }

    private static int[] rest(int[] numbers, int from) {
        var rest = new int[numbers.length - from];
        System.arraycopy(numbers, from, rest, 0, rest.length);
        return rest;
    }

    private static int[][] pairs(int[] numbers) {
        var pairs = new int[numbers.length / 2][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new int[] {numbers[2 * i + 1], numbers[2 * i + 2]};
        }
        return pairs;
    }
}
