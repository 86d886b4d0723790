/** What graphs, reports and exports read; the learner's page of a parent. */
@NullMarked
package app.laurel.insights;

import org.jspecify.annotations.NullMarked;
