package app.laurel.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that a family wrote.
 *
 * @param units the units for which it wrote some
 * @param questions those of one unit after another, the oldest first
 * @param more whether there are more than were asked for
 */
public record OwnShelf(List<OfUnit> units, List<WrittenQuestion> questions, boolean more) {

    /**
     * A unit with questions of the family.
     *
     * @param unit what the curriculum teaches; null when it does not have it any more
     * @param count how many questions the family wrote for it
     */
    public record OfUnit(String id, @Nullable Unit unit, int count) {

        /** What it is called. */
        public String title() {
            return unit == null ? id : unit.title();
        }
    }
}
