package app.laurel.insights;

import app.laurel.earning.UndoLine;
import app.laurel.platform.Actor;
import app.laurel.points.Entry;
import app.laurel.points.Undoing;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Whether and how who reads a line of a ledger may undo it. */
public enum LineUndo {
    /** It is nothing that the reader can undo, or the past is being looked at. */
    NOT_OFFERED,
    /** Without a reason. */
    ONE_TAP,
    /** With a reason. */
    WITH_REASON,
    /** It was undone since. */
    UNDONE;

    /** For a line as it stands now, given which lines were undone. */
    static LineUndo of(Actor actor, int familyId, Entry entry, Set<UUID> undone, Instant now) {
        if (undone.contains(entry.id())) {
            return UNDONE;
        }
        if (entry.rewardId() != null || !UndoLine.isFor(actor, familyId, entry.source())) {
            return NOT_OFFERED;
        }
        return new Undoing(entry.actorId(), entry.at()).takesOneTap(actor.id(), now)
                ? ONE_TAP
                : WITH_REASON;
    }
}
