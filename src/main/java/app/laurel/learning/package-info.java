/** The curriculum, the lessons made from it and the answers learners give. */
@NullMarked
package app.laurel.learning;

import org.jspecify.annotations.NullMarked;
