/** The page on which adults say what is told to which address. */
@NullMarked
package app.laurel.webhooks.ui;

import org.jspecify.annotations.NullMarked;
