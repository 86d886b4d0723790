/** What learners see of their own mastery. */
@NullMarked
package app.laurel.mastery.ui;

import org.jspecify.annotations.NullMarked;
