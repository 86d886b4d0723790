/** Lessons that parents give their children to do until a day. */
@NullMarked
package app.laurel.tasks;

import org.jspecify.annotations.NullMarked;
