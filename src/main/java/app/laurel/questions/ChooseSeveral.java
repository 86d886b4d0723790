package app.laurel.questions;

import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * All right options of two to eight have to be chosen, and no other.
 *
 * @param options plain texts, all different, in the order in which they are shown
 * @param right places of the right options, rising; at least one
 */
public record ChooseSeveral(List<String> options, List<Integer> right) implements Task {

    private static final String BETWEEN = "; ";

    public ChooseSeveral {
        options = List.copyOf(options);
        right = right.stream().sorted().toList();
        if (options.size() < 2
                || options.size() > 8
                || right.isEmpty()
                || Places.hasTwice(right)
                || right.getFirst() < 0
                || right.getLast() >= options.size()) {
            throw new IllegalArgumentException("Needs 2 to 8 options and right ones: " + options);
        }
    }

    @Override
    public Kind kind() {
        return Kind.SEVERAL;
    }

    @Override
    public Graded grade(Response response) {
        if (response instanceof Response.Options(List<Integer> places)) {
            if (places.isEmpty()) {
                throw Refusal.of("answer", "questions.several.none");
            }
            var chosen = places.stream().sorted().toList();
            return new Graded(chosen.equals(right), Places.words(options, chosen, BETWEEN));
        }
        throw new NotFound();
    }

    @Override
    public Task reordered(RandomGenerator dice) {
        var order = Places.inAnotherOrder(options.size(), dice);
        return new ChooseSeveral(
                order.stream().map(options::get).toList(),
                right.stream().map(order::indexOf).toList());
    }

    @Override
    public Response solution() {
        return new Response.Options(right);
    }

    @Override
    public String rightInWords() {
        return Places.words(options, right, BETWEEN);
    }
}
