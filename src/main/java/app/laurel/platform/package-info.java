/**
 * What every other module stands on: who acts, the database connection, the clock, refusals, tables
 * for spreadsheets and messages between instances.
 */
@NullMarked
package app.laurel.platform;

import org.jspecify.annotations.NullMarked;
