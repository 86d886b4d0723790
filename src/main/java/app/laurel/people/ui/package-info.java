/** The screens on which parents keep their learners and what the family decided for itself. */
@NullMarked
package app.laurel.people.ui;

import org.jspecify.annotations.NullMarked;
