/** Measurements that need the inside of the application; run by the scripts in {@code bench}. */
@NullMarked
package app.laurel.bench;

import org.jspecify.annotations.NullMarked;
