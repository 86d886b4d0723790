/** What the answers add up to: concept mastery, subject performance, streaks and achievements. */
@NullMarked
package app.laurel.mastery;

import org.jspecify.annotations.NullMarked;
