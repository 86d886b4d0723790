/** Running the installation: users, roles, settings and the audit log. */
@NullMarked
package app.laurel.administration;

import org.jspecify.annotations.NullMarked;
