/** A learner's page, as the adults of the family and administrators read it. */
@NullMarked
package app.laurel.insights.ui;

import org.jspecify.annotations.NullMarked;
