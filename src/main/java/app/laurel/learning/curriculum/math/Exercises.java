package app.laurel.learning.curriculum.math;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All exercises by the concept that they train. */
final class Exercises {

    private static final Map<String, Exercise> ALL = merged();

    private Exercises() {}

    static Map<String, Exercise> byConcept() {
        return ALL;
    }

    private static Map<String, Exercise> merged() {
        var all = new LinkedHashMap<String, Exercise>();
        List.of(FirstNumbers.all(), AddingFractions.all()).forEach(all::putAll);
        return Map.copyOf(all);
    }
}
