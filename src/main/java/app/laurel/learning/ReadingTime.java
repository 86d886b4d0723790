package app.laurel.learning;

import java.time.Duration;

/**
 * The shortest time in which anybody can read a question and answer it. Adults read 238 words a
 * minute on average (Brysbaert 2019, 190 studies), children fewer, and understanding falls away
 * above 600 (Rayner and others 2016): an answer that would need more than 600 words a minute, and
 * 600 ms to choose and tap, was not read.
 */
public final class ReadingTime {

    private static final Duration CHOOSING = Duration.ofMillis(600);
    private static final Duration A_WORD = Duration.ofMillis(100);

    /** Long texts are skimmed for the one figure that is asked for. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private ReadingTime() {}

    /** The least that the words of a question take, 0.7 to 5 seconds. */
    public static Duration least(String question) {
        var words = question.strip().split("\\s+").length;
        var least = CHOOSING.plus(A_WORD.multipliedBy(words));
        return least.compareTo(LONGEST) > 0 ? LONGEST : least;
    }

    /** Whether an answer after so many milliseconds came too fast to have been read. */
    public static boolean isTooShort(String question, int elapsedMs) {
        return elapsedMs < least(question).toMillis();
    }
}
