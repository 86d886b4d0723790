/**
 * The pages by which people come in: signing in, registering, invitations, faces and PINs, handing
 * over the tablet.
 */
@NullMarked
package app.laurel.access.ui;

import org.jspecify.annotations.NullMarked;
