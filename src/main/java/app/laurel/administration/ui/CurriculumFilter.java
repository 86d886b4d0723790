package app.laurel.administration.ui;

import app.laurel.learning.Concept;
import app.laurel.learning.CurriculumState;
import app.laurel.learning.Unit;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which units of the curriculum are wanted.
 *
 * @param search found in the title, the summary or the name of a concept; may be empty
 * @param subject one subject, or null for all
 * @param grade units meant for this grade (0 to 12), or null for all
 * @param withdrawn only those that nobody is taught
 */
record CurriculumFilter(
        String search, @Nullable String subject, @Nullable Integer grade, boolean withdrawn) {

    boolean lets(Unit unit, CurriculumState state) {
        return (subject == null || unit.subject().equals(subject))
                && (grade == null || unit.suits(grade))
                && (!withdrawn || state.withdrawn().contains(unit.id()))
                && Stream.concat(
                                Stream.of(unit.title(), unit.summary()),
                                unit.concepts().stream().map(Concept::name))
                        .anyMatch(text -> lower(text).contains(lower(search)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
