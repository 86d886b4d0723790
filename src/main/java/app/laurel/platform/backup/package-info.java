/** Everything of an installation in one file, and back from it. */
@NullMarked
package app.laurel.platform.backup;

import org.jspecify.annotations.NullMarked;
