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
        List.of(
                        FirstNumbers.all(),
                        NumberPatterns.all(),
                        PlaceValue.all(),
                        WrittenSums.all(),
                        TimesTables.all(),
                        LongArithmetic.all(),
                        Measuring.all(),
                        Money.all(),
                        Shapes.all(),
                        Lengths.all(),
                        Angles.all(),
                        Graphs.all(),
                        KnowingFractions.all(),
                        AddingFractions.all(),
                        MultiplyingFractions.all(),
                        Decimals.all(),
                        WholeNumbers.all(),
                        SignedNumbers.all(),
                        Proportions.all(),
                        Equations.all(),
                        Powers.all(),
                        Chance.all(),
                        Functions.all(),
                        Trigonometry.all())
                .forEach(all::putAll);
        return Map.copyOf(all);
    }
}
