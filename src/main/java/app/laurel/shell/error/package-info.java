/** What a person sees when something is not there, failed, or ended. */
@NullMarked
package app.laurel.shell.error;

import org.jspecify.annotations.NullMarked;
