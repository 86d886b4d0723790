/** The description of the REST API, in OpenAPI and as a page to try it. */
@NullMarked
package app.laurel.rest.description;

import org.jspecify.annotations.NullMarked;
