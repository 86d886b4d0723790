package app.laurel.questions;

/**
 * What became of a response.
 *
 * @param words the response in words, as it can be shown beside the right one
 */
public record Graded(boolean correct, String words) {}
