/**
 * A year in the life of three families, lived through the same rules as everybody's: what {@code
 * --demo} shows.
 */
@NullMarked
package app.laurel.demo;

import org.jspecify.annotations.NullMarked;
