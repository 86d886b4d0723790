/** Asks addresses of other servers, and keeps what is asked away from the own house. */
@NamedInterface("outside")
@NullMarked
package app.laurel.platform.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
