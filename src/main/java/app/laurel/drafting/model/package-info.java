/** The one door to a language model: a prompt goes out, a text comes back. */
@NullMarked
package app.laurel.drafting.model;

import org.jspecify.annotations.NullMarked;
