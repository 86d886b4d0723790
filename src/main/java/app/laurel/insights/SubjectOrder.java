package app.laurel.insights;

import app.laurel.people.SubjectCatalogue;
import java.util.Comparator;
import java.util.function.Function;

/** The order in which subjects stand everywhere: that of the catalogue, then others by name. */
final class SubjectOrder {

    private SubjectOrder() {}

    static <T> Comparator<T> by(SubjectCatalogue catalogue, Function<T, String> subject) {
        var order = catalogue.subjects();
        return Comparator.<T>comparingInt(one -> place(order.indexOf(subject.apply(one))))
                .thenComparing(subject);
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
