/** The built-in curriculum: generated mathematics and authored packs. */
@NullMarked
package app.laurel.learning.curriculum;

import org.jspecify.annotations.NullMarked;
