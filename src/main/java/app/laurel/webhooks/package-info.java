/** What programs of a family are told by themselves: redemptions and finished lessons. */
@NullMarked
package app.laurel.webhooks;

import org.jspecify.annotations.NullMarked;
