/** Questions as people write them: in a form, in a table (CSV), or in Moodle's GIFT. */
@NullMarked
@NamedInterface("exchange")
package app.laurel.questions.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
