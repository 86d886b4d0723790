/** What programs see and change of learners. */
@NullMarked
package app.laurel.people.web;

import org.jspecify.annotations.NullMarked;
