/** The views of administrators. */
@NullMarked
package app.laurel.administration.ui;

import org.jspecify.annotations.NullMarked;
