package app.laurel.insights;

import app.laurel.learning.Curriculum;
import java.util.Comparator;
import java.util.function.Function;

/** The order in which subjects stand everywhere: that of the curriculum, then others by name. */
final class SubjectOrder {

    private SubjectOrder() {}

    static <T> Comparator<T> by(Curriculum curriculum, Function<T, String> subject) {
        var order = curriculum.subjects();
        return Comparator.<T>comparingInt(one -> place(order.indexOf(subject.apply(one))))
                .thenComparing(subject);
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
