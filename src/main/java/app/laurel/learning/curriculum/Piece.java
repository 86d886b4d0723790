package app.laurel.learning.curriculum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One part of a picture as a file describes it: {@code 🌞 Sun = a star} has an emoji, words, and a
 * note. Each may be empty, but not all.
 */
record Piece(String emoji, String words, String note) {

    /** What stands between the signs, each a part; 'from' and 'to' say how many there may be. */
    static List<Piece> list(String text, String between, int from, int to) {
        var pieces = texts(text, between).stream().map(Piece::of).toList();
        requireCount(pieces.size(), from, to);
        return pieces;
    }

    /** The texts between the signs; none may be empty. */
    static List<String> texts(String text, String between) {
        var texts =
                Arrays.stream(text.split("\\Q" + between + "\\E", -1)).map(String::strip).toList();
        if (texts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("something is missing beside a '" + between + "'");
        }
        return texts;
    }

    static void requireCount(int count, int from, int to) {
        if (count < from || count > to) {
            throw new IllegalArgumentException(
                    "it should have %d to %d parts, not %d".formatted(from, to, count));
        }
    }

    static Piece of(String text) {
        var sides = text.split("=", 2);
        var emoji = new ArrayList<String>();
        var words = new ArrayList<>(List.of(sides[0].strip().split("\\s+")));
        while (!words.isEmpty() && isEmoji(words.getFirst())) {
            emoji.add(words.removeFirst());
        }
        var note = sides.length < 2 ? "" : sides[1].strip();
        if (sides.length == 2 && note.isEmpty() || sides[0].isBlank()) {
            throw new IllegalArgumentException("something is missing beside a '='");
        }
        return new Piece(String.join(" ", emoji), String.join(" ", words), note);
    }

    static boolean isEmoji(String word) {
        return !word.isEmpty()
                && word.codePoints().noneMatch(Character::isLetter)
                && word.codePointAt(0) > 0x2190
                && !(word.codePointAt(0) >= 0x2200 && word.codePointAt(0) < 0x2300);
    }

    /** As it is read out: the words, the note behind them. */
    String spoken() {
        var name = words.isEmpty() ? emoji : words;
        return note.isEmpty() ? name : name + ": " + note;
    }

    /** The words; with those that have none a picture cannot be drawn. */
    String requireWords() {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("'" + emoji + "' needs words");
        }
        return words;
    }

    /** The note; without one the part says nothing. */
    String requireNote() {
        if (note.isEmpty()) {
            throw new IllegalArgumentException("'" + spoken() + "' needs a note behind '='");
        }
        return note;
    }

    /** A part that carries no note. */
    Piece withoutNote() {
        if (!note.isEmpty()) {
            throw new IllegalArgumentException("'" + words + "' cannot have '= " + note + "' here");
        }
        return this;
    }
}
