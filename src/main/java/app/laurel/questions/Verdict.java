package app.laurel.questions;

/**
 * What somebody hears of an answer once it is given.
 *
 * @param given the answer that counts, which is the first one given
 * @param words that answer in words
 * @param right a right answer
 * @param rightWords the right answer in words
 */
public record Verdict(
        Response given,
        String words,
        Response right,
        String rightWords,
        boolean correct,
        String explanation) {}
