/** Quizzes that people write: their questions in versions, and who may see them. */
@NullMarked
package app.laurel.quizzes;

import org.jspecify.annotations.NullMarked;
