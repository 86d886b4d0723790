/** What the browser fetches of quizzes as files. */
@NullMarked
package app.laurel.quizzes.web;

import org.jspecify.annotations.NullMarked;
