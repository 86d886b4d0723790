/** What tests share: a real PostgreSQL, a clock that can be set, and a count of SQL statements. */
@NullMarked
package app.laurel.support;

import org.jspecify.annotations.NullMarked;
