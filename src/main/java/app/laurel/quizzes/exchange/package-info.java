/** Quizzes as files: in the shape of the REST API (JSON), in a table (CSV), or in Moodle's GIFT. */
@NullMarked
@NamedInterface("exchange")
package app.laurel.quizzes.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
