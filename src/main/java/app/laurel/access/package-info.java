/** Who may come in and how: signing in and out, devices, one-time links, limits on guessing. */
@NullMarked
package app.laurel.access;

import org.jspecify.annotations.NullMarked;
