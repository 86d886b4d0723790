package app.laurel.questions;

import java.util.List;

/**
 * What somebody answers to a question, as it came from outside: nothing here is checked before a
 * {@link Task} grades it.
 */
public sealed interface Response {

    /** One option, by its place; for a statement 0 is "true" and 1 is "false". */
    record Option(int place) implements Response {}

    /** Several options, by their places, in any order. */
    record Options(List<Integer> places) implements Response {
        public Options {
            places = List.copyOf(places);
        }
    }

    /** Something written: a number or a text. */
    record Written(String text) implements Response {}

    /** The places of the things as they were shown, in the order into which they were put. */
    record Order(List<Integer> places) implements Response {
        public Order {
            places = List.copyOf(places);
        }
    }
}
