/** Signing in with the account that an adult has at an outside provider, by OpenID Connect. */
@NullMarked
package app.laurel.access.outside;

import org.jspecify.annotations.NullMarked;
