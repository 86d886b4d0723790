package app.laurel.learning;

import org.jspecify.annotations.Nullable;

/**
 * What the learner hears after an answer.
 *
 * @param next the question after this one, or null when this was the last
 */
public record Feedback(
        int chosen, int right, boolean correct, String explanation, @Nullable LessonPage page) {}
