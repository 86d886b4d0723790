package app.laurel.earning.web;

import org.jspecify.annotations.Nullable;

/**
 * That a line is to be undone.
 *
 * @param moves as many points as the preview said; when it is other ones by now, nothing moves.
 *     Missing, it is as many as it is.
 * @param reason what the learner reads; may be missing within ten minutes of the own line
 */
record UndoWanted(@Nullable Integer moves, @Nullable String reason) {

    /** What is asked for without a word. */
    static final UndoWanted WHATEVER_IT_MOVES = new UndoWanted(null, null);
}
