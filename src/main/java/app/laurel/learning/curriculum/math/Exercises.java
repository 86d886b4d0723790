package app.laurel.learning.curriculum.math;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All exercises by the concept that they train. */
final class Exercises {

    private static final Map<String, Exercise> ALL = merged();

    private Exercises() {}

    static Map<String, Exercise> byConcept() {
        return ALL;
    }

    private static Map<String, Exercise> merged() {
        return Stream.of(
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
                        ComparingFractions.all(),
                        MixedNumbers.all(),
                        AddingFractions.all(),
                        MultiplyingFractions.all(),
                        Decimals.all(),
                        WholeNumbers.all(),
                        SignedNumbers.all(),
                        Proportions.all(),
                        Equations.all(),
                        Powers.all(),
                        ScientificNumbers.all(),
                        Logarithms.all(),
                        Statistics.all(),
                        Chance.all(),
                        Combinations.all(),
                        Functions.all(),
                        Trigonometry.all())
                .flatMap(area -> area.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
