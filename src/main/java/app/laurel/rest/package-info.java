/** What all REST resources share: scopes, problems, repeated writes, versions and pages. */
@NullMarked
package app.laurel.rest;

import org.jspecify.annotations.NullMarked;
