/** Tells all instances what changed, through LISTEN and NOTIFY or by looking every second. */
@NullMarked
package app.laurel.platform.changes;

import org.jspecify.annotations.NullMarked;
