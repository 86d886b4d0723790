/** Pictures of figures, each with the same figures as a table. */
@NullMarked
@NamedInterface("chart")
package app.laurel.shell.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
