/** Families and the people in them: administrators, parents and learners with their profiles. */
@NullMarked
package app.laurel.people;

import org.jspecify.annotations.NullMarked;
