/** The family's loop with TestBench, for those who hold a licence of it. */
@NullMarked
package app.laurel.testbench;

import org.jspecify.annotations.NullMarked;
