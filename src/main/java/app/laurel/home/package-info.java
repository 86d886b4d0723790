/** What each role sees first. */
@NullMarked
package app.laurel.home;

import org.jspecify.annotations.NullMarked;
