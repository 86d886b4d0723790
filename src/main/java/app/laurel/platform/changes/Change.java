package app.laurel.platform.changes;

import app.laurel.platform.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One row of the table {@code changes}. */
record Change(long id, int familyId, Topic topic) {

    /** Reads a row of the table. */
    static Change ofRow(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("id"), row.getInt("family_id"), Topic.valueOf(row.getString("topic")));
    }

    /** Reads {@link #payload()}. */
    static Change of(String payload) {
        var parts = payload.split(":");
        return new Change(
                Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Topic.valueOf(parts[2]));
    }

    /** What is sent of it: {@code id:family:topic}. */
    String payload() {
        return id + ":" + familyId + ":" + topic;
    }
}
