/** The small components that all screens are made of. */
@NullMarked
@NamedInterface("parts")
package app.laurel.shell.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
