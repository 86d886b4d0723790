/** What the browser fetches as files. */
@NullMarked
package app.laurel.insights.web;

import org.jspecify.annotations.NullMarked;
