package app.laurel.insights;

import app.laurel.mastery.Estimate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to know in each subject, what builds on what, and what of it is known. */
public record KnowledgeMap(List<Subject> subjects) {

    /**
     * A subject's concepts from left to right: none stands left of what it builds on.
     *
     * @param columns the concepts in columns, each from top to bottom; at least one
     * @param links from each concept to those that build on it
     */
    public record Subject(String subject, String name, List<List<Node>> columns, List<Link> links) {

        /** Every concept, column by column. */
        public List<Node> nodes() {
            return columns.stream().flatMap(List::stream).toList();
        }

        /** How many concepts are known. */
        public long known() {
            return nodes().stream().filter(node -> node.state() == State.KNOWN).count();
        }
    }

    /** One concept builds on another; both by their ids. */
    public record Link(String from, String to) {}

    /**
     * A concept.
     *
     * @param estimate its level, or null while there are too few answers to say
     * @param total answers so far
     * @param due the day from which on it should come back, or null when none is planned
     * @param needs names of what it builds on, of other subjects too
     */
    public record Node(
            String concept,
            String name,
            State state,
            @Nullable Estimate estimate,
            int total,
            @Nullable LocalDate due,
            List<String> needs) {}

    /** What is known of a concept. */
    public enum State {
        /** Never asked. */
        NEW,
        /** Asked, but not often enough to say. */
        BEGUN,
        /** Below 70. */
        WEAK,
        /** 70 or above. */
        KNOWN
    }
}
