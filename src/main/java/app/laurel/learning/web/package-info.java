/** What programs see of lessons. */
@NullMarked
package app.laurel.learning.web;

import org.jspecify.annotations.NullMarked;
