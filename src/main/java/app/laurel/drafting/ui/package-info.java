/** Where parents have lessons drafted, look at them and decide. */
@NullMarked
package app.laurel.drafting.ui;

import org.jspecify.annotations.NullMarked;
