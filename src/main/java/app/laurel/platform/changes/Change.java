package app.laurel.platform.changes;

import app.laurel.platform.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** One row of the table {@code changes}. */
record Change(long id, int familyId, Topic topic) {

    /** Reads a row of the table. */
    static Change ofRow(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("id"), row.getInt("family_id"), Topic.valueOf(row.getString("topic")));
    }

    /** Reads {@link #payload()}; empty if only another version knows its topic. */
    static Optional<Change> of(String payload) {
        var parts = payload.split(":");
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.name().equals(parts[2]))
                .findFirst()
                .map(
                        topic ->
                                new Change(
                                        Long.parseLong(parts[0]),
                                        Integer.parseInt(parts[1]),
                                        topic));
    }

    /** What is sent of it: {@code id:family:topic}. */
    String payload() {
        return id + ":" + familyId + ":" + topic;
    }
}
