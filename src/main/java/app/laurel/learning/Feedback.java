package app.laurel.learning;

import app.laurel.questions.Response;
import app.laurel.questions.Verdict;

/**
 * What the learner hears after an answer.
 *
 * @param given the answer that counts, which is the first one given
 * @param words that answer in words
 * @param right a right answer
 * @param rightWords the right answer in words
 * @param page the lesson after the answer, with the next question if there is one
 */
public record Feedback(
        Response given,
        String words,
        Response right,
        String rightWords,
        boolean correct,
        String explanation,
        LessonPage page) {

    /** What is to be heard of the answer itself. */
    public Verdict verdict() {
        return new Verdict(given, words, right, rightWords, correct, explanation);
    }
}
