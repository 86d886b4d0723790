package app.laurel.home;

import app.laurel.tasks.Task;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task on a learner's home.
 *
 * @param lessonId an unfinished lesson of it, or null
 * @param minutes about how long it takes, or what is left of it
 * @param today the day in the family's time zone
 */
public record HomeTask(Task task, @Nullable String lessonId, int minutes, LocalDate today) {}
