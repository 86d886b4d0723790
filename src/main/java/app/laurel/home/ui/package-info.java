/** The first views of each role, and what a learner looks back on. */
@NullMarked
package app.laurel.home.ui;

import org.jspecify.annotations.NullMarked;
