package app.laurel.points;

import java.util.List;
import java.util.UUID;

/** What became of a transfer: its id and its lines, in the order of the postings. */
public record Posted(UUID transferId, List<Entry> entries) {

    /** Sum of the lines: what came in minus what went out. */
    public int total() {
        return entries.stream().mapToInt(Entry::amount).sum();
    }
}
