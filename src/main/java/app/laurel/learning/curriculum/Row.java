package app.laurel.learning.curriculum;

import static app.laurel.learning.curriculum.Lines.Style.BOLD;
import static app.laurel.learning.curriculum.Lines.Style.QUIET;

/** A part of a picture that takes a whole line: its emoji, its words and its note under them. */
final class Row {

    private static final double ROOM_OF_EMOJI = 46;

    private final Piece piece;
    private final double width;
    private final Lines words;
    private final Lines note;

    Row(Piece piece, double width) {
        this.piece = piece;
        this.width = width;
        double room = width - 20 - (piece.emoji().isEmpty() ? 0 : ROOM_OF_EMOJI - 8);
        this.words = Lines.of(piece.requireWords(), room, 3, 15, BOLD);
        this.note = Lines.of(piece.note(), room, 3, 14, QUIET);
        if (Piece.isEmoji(piece.emoji()) && piece.emoji().contains(" ")) {
            throw new IllegalArgumentException("'" + words + "' can have one emoji only");
        }
    }

    double height() {
        double text = words.height() + (piece.note().isEmpty() ? 0 : note.height());
        return Math.max(text + 14, piece.emoji().isEmpty() ? 38 : 44);
    }

    void draw(Drawing drawing, double x, double y, Tint tint) {
        drawing.sheet(x, y, width, height(), tint);
        double left = x + 12;
        if (!piece.emoji().isEmpty()) {
            drawing.text(x + ROOM_OF_EMOJI / 2, y + height() / 2, 24, piece.emoji());
            left = x + ROOM_OF_EMOJI;
        }
        double text = words.height() + (piece.note().isEmpty() ? 0 : note.height());
        double top = y + (height() - text) / 2;
        drawing.linesFrom(left, top, words);
        if (!piece.note().isEmpty()) {
            drawing.linesFrom(left, top + words.height(), note);
        }
    }
}
