/** Where adults write quizzes, look at them as a learner would, and find them again. */
@NullMarked
package app.laurel.quizzes.ui;

import org.jspecify.annotations.NullMarked;
