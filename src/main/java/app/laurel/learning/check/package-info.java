/** What a lesson has to fulfil before a learner sees it, whoever wrote it. */
@NullMarked
@NamedInterface("check")
package app.laurel.learning.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
