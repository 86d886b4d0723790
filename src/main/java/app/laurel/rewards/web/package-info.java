/** What programs see and do about rewards and requests for them. */
@NullMarked
package app.laurel.rewards.web;

import org.jspecify.annotations.NullMarked;
