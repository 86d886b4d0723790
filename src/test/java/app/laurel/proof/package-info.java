/**
 * Proofs of what docs/reliability.md promises: short in each build, at length by {@code bin/prove}.
 */
@NullMarked
package app.laurel.proof;

import org.jspecify.annotations.NullMarked;
