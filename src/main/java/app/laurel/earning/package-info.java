/**
 * What learning pays: turns finished lessons and achievements into points by the family's rules.
 */
@NullMarked
package app.laurel.earning;

import org.jspecify.annotations.NullMarked;
