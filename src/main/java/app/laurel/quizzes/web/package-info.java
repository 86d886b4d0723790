/** What the browser fetches of quizzes as files, and what programs see and do of them. */
@NullMarked
package app.laurel.quizzes.web;

import org.jspecify.annotations.NullMarked;
