package app.laurel.learning.curriculum;

import app.laurel.questions.ChooseOne;
import app.laurel.questions.ChooseSeveral;
import app.laurel.questions.PutInOrder;
import app.laurel.questions.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What a written question says about its answer. */
sealed interface Key {

    /** What there is to do when it is asked; the dice put options in an order. */
    Task task(RandomGenerator dice);

    /** What the learner reads to choose from or to put in order; empty when there is nothing. */
    default List<String> options() {
        return List.of();
    }

    /** One right option. */
    record One(String right, List<String> wrong) implements Key {
        @Override
        public Task task(RandomGenerator dice) {
            var order = shuffled(options(), dice);
            return new ChooseOne(order, order.indexOf(right));
        }

        @Override
        public List<String> options() {
            return Stream.concat(wrong.stream(), Stream.of(right)).toList();
        }
    }

    /** Several right options. */
    record Several(List<String> right, List<String> wrong) implements Key {
        @Override
        public Task task(RandomGenerator dice) {
            var order = shuffled(options(), dice);
            return new ChooseSeveral(order, right.stream().map(order::indexOf).toList());
        }

        @Override
        public List<String> options() {
            return Stream.concat(wrong.stream(), right.stream()).toList();
        }
    }

    /** Things in their right order. */
    record Ordered(List<String> options) implements Key {
        @Override
        public Task task(RandomGenerator dice) {
            return PutInOrder.shuffled(options, dice);
        }
    }

    /** Nothing that could be shown in another order. */
    record Fixed(Task task) implements Key {
        @Override
        public Task task(RandomGenerator dice) {
            return task;
        }
    }

    private static List<String> shuffled(List<String> list, RandomGenerator dice) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, dice);
        return copy;
    }
}
