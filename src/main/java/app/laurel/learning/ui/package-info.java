/**
 * The learner's views of the curriculum: choosing a lesson and taking it; quizzes ask their
 * questions with the same panels.
 */
@NullMarked
@NamedInterface("ui")
package app.laurel.learning.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
