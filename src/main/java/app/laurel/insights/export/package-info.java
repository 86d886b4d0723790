/** Everything about a learner as files that the family can keep. */
@NullMarked
package app.laurel.insights.export;

import org.jspecify.annotations.NullMarked;
