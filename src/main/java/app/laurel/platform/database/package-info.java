/** Where the database is, how it is reached, and how its schema is brought up to date. */
@NullMarked
package app.laurel.platform.database;

import org.jspecify.annotations.NullMarked;
