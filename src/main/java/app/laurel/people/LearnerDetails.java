package app.laurel.people;

import app.laurel.platform.Refusal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a parent says about a learner. Every mistake is refused at its field. */
public record LearnerDetails(
        @Nullable String name,
        @Nullable Integer grade,
        String avatar,
        String colour,
        List<String> subjects) {

    /** Faces to choose from. */
    public static final List<String> AVATARS =
            List.of(
                    "🦊", "🐳", "🦉", "🐼", "🦁", "🐸", "🐙", "🦄", "🐢", "🐝", "🐧", "🦖", "🐯",
                    "🐨", "🦋", "🐬");

    /** Colours to choose from; names of design tokens. */
    public static final List<String> COLOURS = List.of("sun", "sky", "leaf", "coral", "plum");

    private static final int HIGHEST_GRADE = 12;
    private static final int MOST_SUBJECTS = 12;

    /**
     * What is said, tidied up.
     *
     * @param known the subjects that a learner can have
     */
    LearnerDetails checked(Collection<String> known) {
        var checkedName = Names.name(name);
        if (grade == null || grade < 0 || grade > HIGHEST_GRADE) {
            throw Refusal.of("grade", "people.grade.outside");
        }
        if (!AVATARS.contains(avatar)) {
            throw Refusal.of("avatar", "people.avatar.unknown");
        }
        if (!COLOURS.contains(colour)) {
            throw Refusal.of("colour", "people.colour.unknown");
        }
        var distinct =
                subjects.stream()
                        .map(String::strip)
                        .filter(subject -> !subject.isEmpty())
                        .distinct()
                        .toList();
        if (distinct.isEmpty()
                || distinct.size() > MOST_SUBJECTS
                || distinct.stream().anyMatch(s -> s.length() > 40)) {
            throw Refusal.of("subjects", "people.subjects.missing");
        }
        if (!known.containsAll(distinct)) {
            throw Refusal.of("subjects", "people.subjects.unknown");
        }
        return new LearnerDetails(checkedName, grade, avatar, colour, distinct);
    }
}
