/** How points are put back, wherever a ledger is shown. */
@NullMarked
@NamedInterface("ui")
package app.laurel.earning.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
