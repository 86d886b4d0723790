package app.laurel.earning.web;

import app.laurel.earning.UndoPreview;
import java.util.UUID;

/**
 * What undoing a line would do, or did.
 *
 * @param moves points that it moves; as far as they are still there
 * @param needsReason whether it takes a reason
 */
record UndoShown(UUID line, int learnerId, int amount, int moves, boolean needsReason) {

    static UndoShown of(UndoPreview preview) {
        return new UndoShown(
                preview.line(),
                preview.learnerId(),
                preview.amount(),
                preview.moves(),
                !preview.oneTap());
    }
}
