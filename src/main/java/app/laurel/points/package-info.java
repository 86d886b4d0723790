/** Wallets and the append-only ledger: the only place that moves points. It knows nobody. */
@NullMarked
package app.laurel.points;

import org.jspecify.annotations.NullMarked;
