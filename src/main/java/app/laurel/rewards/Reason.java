package app.laurel.rewards;

import app.laurel.platform.Refusal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a reward cannot be had now, in words for the learner and in words for a parent.
 *
 * @param key key of the text for the learner; with {@code .parent} that for a parent, whose first
 *     argument is the learner's name
 */
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /** Says it to the learner. */
    public Refusal forLearner() {
        return Refusal.because(key, arguments.toArray());
    }

    /** Says it to a parent. */
    public Refusal forParent(String learnerName) {
        return Refusal.because(
                key + ".parent",
                Stream.concat(Stream.of(learnerName), arguments.stream()).toArray());
    }
}
