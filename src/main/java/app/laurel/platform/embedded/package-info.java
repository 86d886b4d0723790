/** Laurel's own PostgreSQL, for installations that bring no database of their own. */
@NullMarked
package app.laurel.platform.embedded;

import org.jspecify.annotations.NullMarked;
