package app.laurel.learning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has under way and what is done lately.
 *
 * @param open unfinished lessons, the active one first, then the newest
 * @param unitsDone units of which a lesson was finished lately
 * @param subjectsDone the subjects of those, the latest first
 */
public record RecentLessons(
        List<LessonCard> open, Set<String> unitsDone, List<String> subjectsDone) {

    static RecentLessons of(List<LessonCard> lessons) {
        var open = lessons.stream().filter(lesson -> lesson.status() != LessonStatus.DONE).toList();
        var done =
                lessons.stream()
                        .filter(lesson -> lesson.status() == LessonStatus.DONE)
                        .filter(lesson -> !lesson.practice())
                        .map(LessonCard::unitId)
                        .collect(Collectors.toUnmodifiableSet());
        var subjects =
                lessons.stream()
                        .filter(lesson -> lesson.status() == LessonStatus.DONE)
                        .map(LessonCard::subject)
                        .distinct()
                        .toList();
        return new RecentLessons(open, done, subjects);
    }

    /** The unfinished lesson of the unit that comes first, or null. */
    public @Nullable LessonCard openOf(String unitId) {
        return open.stream()
                .filter(lesson -> !lesson.practice() && lesson.unitId().equals(unitId))
                .findFirst()
                .orElse(null);
    }

    /** Lessons whose questions are all answered, but that nobody closed. */
    public List<LessonCard> answered() {
        return open.stream().filter(lesson -> lesson.answered() == lesson.questions()).toList();
    }
}
