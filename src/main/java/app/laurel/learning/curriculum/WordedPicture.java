package app.laurel.learning.curriculum;

import java.util.List;

/**
 * The pictures that a file describes in words: parts stand between {@code |} or {@code >}, an emoji
 * goes before the words of a part and {@code =} before a note on it. Words are drawn as they stand.
 */
final class WordedPicture {

    private static final int LONGEST = 500;

    private WordedPicture() {}

    /** Whether this is one of the pictures described in words. */
    static boolean isCalled(String name) {
        return switch (name) {
            case "scene",
                    "chain",
                    "cycle",
                    "timeline",
                    "layers",
                    "compare",
                    "tree",
                    "parts",
                    "talk",
                    "code",
                    "map",
                    "globe",
                    "circuit",
                    "bars" ->
                    true;
            default -> false;
        };
    }

    /**
     * @param name one that {@link #isCalled}
     * @throws IllegalArgumentException when the description is none, with the reason
     */
    static String svg(String name, String description) {
        if (description.length() > LONGEST) {
            throw new IllegalArgumentException("it has more than " + LONGEST + " characters");
        }
        if (description.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("it should stand in one line");
        }
        return switch (name) {
            case "scene" -> WorldPictures.scene(Piece.of(description));
            case "chain" -> StepPictures.chain(Piece.list(description, ">", 2, 7));
            case "cycle" -> CyclePicture.svg(Piece.list(description, ">", 3, 5));
            case "timeline" -> StepPictures.timeline(Piece.list(description, "|", 2, 7));
            case "layers" -> GroupPictures.layers(Piece.list(description, "|", 2, 7));
            case "compare" -> GroupPictures.compare(Piece.list(description, "|", 2, 2));
            case "tree" -> tree(Piece.texts(description, ">"));
            case "parts" -> WordPictures.parts(Piece.list(description, "|", 1, 12));
            case "talk" -> WordPictures.talk(Piece.list(description, "|", 1, 6));
            case "code" -> WordPictures.code(List.of(description.split("\\|", -1)));
            case "map" -> WorldPictures.map(Piece.list(description, "|", 1, 8));
            case "globe" -> WorldPictures.globe(Piece.list(description, "|", 1, 7));
            case "circuit" -> ThingPictures.circuit(description.strip());
            default -> ThingPictures.bars(Piece.list(description, "|", 2, 5));
        };
    }

    private static String tree(List<String> stemAndBranches) {
        Piece.requireCount(stemAndBranches.size(), 2, 2);
        return GroupPictures.tree(
                Piece.of(stemAndBranches.getFirst()).withoutNote(),
                Piece.list(stemAndBranches.getLast(), "|", 2, 7));
    }
}
