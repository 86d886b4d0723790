/** What only a browser shows: the whole loop in Chromium against the production front end. */
@NullMarked
package app.laurel.e2e;

import org.jspecify.annotations.NullMarked;
