/** What answers before anybody signs in: health checks and the page of the maintenance mode. */
@NullMarked
package app.laurel.platform.web;

import org.jspecify.annotations.NullMarked;
