package app.laurel.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question without its answer, as a browser may have it.
 *
 * @param index its place among the questions that are asked, from 0
 * @param options what there is to choose from or to put in order, as it is shown
 * @param unit what a number counts, or null
 * @param hint what helps somebody who asks for it, or null
 */
public record Asked(
        int index,
        Kind kind,
        String text,
        @Nullable String picture,
        List<String> options,
        @Nullable String unit,
        @Nullable String hint) {

    /** The question at its place, without anything that tells what is right. */
    public static Asked of(Question question, int index) {
        var task = question.task();
        return new Asked(
                index,
                task.kind(),
                question.text(),
                question.picture(),
                task.options(),
                task.unit(),
                question.hint());
    }
}
