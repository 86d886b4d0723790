/** Messages to people about what happened to them or waits for them. */
@NullMarked
package app.laurel.notices;

import org.jspecify.annotations.NullMarked;
