/**
 * Lessons that a language model drafts when a parent asks, and that a family's learners get only
 * once a parent approved them.
 */
@NullMarked
package app.laurel.drafting;

import org.jspecify.annotations.NullMarked;
