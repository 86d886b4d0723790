package app.laurel.notices;

import java.time.Instant;

/**
 * Something that a person should hear of and has not read yet.
 *
 * @param link where it is about, a route without a leading slash
 */
public record NoticeLine(long id, String text, String link, Instant at) {}
