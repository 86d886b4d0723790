/** Questions of all kinds: what they ask, what an answer is worth, and what the right answer is. */
@NullMarked
package app.laurel.questions;

import org.jspecify.annotations.NullMarked;
