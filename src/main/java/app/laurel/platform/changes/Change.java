package app.laurel.platform.changes;

import app.laurel.platform.Topic;

/** One row of the table {@code changes}. */
record Change(long id, int familyId, Topic topic) {

    /** Reads what the trigger sends: {@code id:family:topic}. */
    static Change of(String payload) {
        var parts = payload.split(":");
        return new Change(
                Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Topic.valueOf(parts[2]));
    }
}
