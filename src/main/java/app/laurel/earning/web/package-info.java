/** How programs give, take and undo points. */
@NullMarked
package app.laurel.earning.web;

import org.jspecify.annotations.NullMarked;
