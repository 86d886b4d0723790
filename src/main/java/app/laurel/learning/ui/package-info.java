/** The learner's views of the curriculum: choosing a lesson and taking it. */
@NullMarked
package app.laurel.learning.ui;

import org.jspecify.annotations.NullMarked;
