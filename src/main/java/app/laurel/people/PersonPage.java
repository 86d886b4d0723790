package app.laurel.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some people, by name.
 *
 * @param next where the next page begins, or null when this was the last
 */
public record PersonPage(List<PersonLine> lines, @Nullable Position next) {

    /** After the person whom the database sorts by this name, and by this id among namesakes. */
    public record Position(String name, int id) {

        /** Before everybody. */
        public static final Position START = new Position("", 0);
    }

    static PersonPage of(List<PersonRow> rows, int size) {
        var shown = rows.stream().limit(size).toList();
        var last = rows.size() > size ? shown.getLast() : null;
        return new PersonPage(
                shown.stream().map(PersonLine::of).toList(),
                last == null ? null : new Position(last.sortedBy(), last.person().id()));
    }
}
