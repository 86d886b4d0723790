/** What happens between the command line and the running server, and the commands of the jar. */
@NullMarked
@NamedInterface("start")
package app.laurel.platform.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
