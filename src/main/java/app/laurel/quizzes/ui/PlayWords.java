package app.laurel.quizzes.ui;

import java.time.Duration;

/** Times as they stand beside results. */
final class PlayWords {

    private PlayWords() {}

    /** "0:42", "12:05" or "1:02:05". */
    static String clock(long ms) {
        var time = Duration.ofMillis(ms);
        return time.toHours() == 0
                ? "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart())
                : "%d:%02d:%02d"
                        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
