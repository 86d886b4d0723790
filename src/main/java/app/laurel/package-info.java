/**
 * Laurel: learning, a family economy and points kept like money, in one self-hosted application.
 */
@NullMarked
package app.laurel;

import org.jspecify.annotations.NullMarked;
