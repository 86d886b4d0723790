/** The list of a learner's tasks and the form for a new one; a learner's page shows them. */
@NullMarked
@NamedInterface("ui")
package app.laurel.tasks.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
