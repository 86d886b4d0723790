/** Mathematics from kindergarten to grade 12: small makers of endless questions. */
@NullMarked
package app.laurel.learning.curriculum.math;

import org.jspecify.annotations.NullMarked;
