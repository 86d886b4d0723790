/** What a family offers for points, and what became of each request. */
@NullMarked
package app.laurel.rewards;

import org.jspecify.annotations.NullMarked;
