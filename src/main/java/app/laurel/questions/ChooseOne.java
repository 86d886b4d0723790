package app.laurel.questions;

import app.laurel.platform.NotFound;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One option of two to six is right.
 *
 * @param options plain texts, all different, in the order in which they are shown
 * @param right place of the right option
 */
public record ChooseOne(List<String> options, int right) implements Task {

    public ChooseOne {
        options = List.copyOf(options);
        if (options.size() < 2 || options.size() > 6 || right < 0 || right >= options.size()) {
            throw new IllegalArgumentException("Needs 2 to 6 options and a right one: " + options);
        }
    }

    @Override
    public Kind kind() {
        return Kind.SINGLE;
    }

    @Override
    public Graded grade(Response response) {
        if (response instanceof Response.Option(int place)) {
            return new Graded(place == right, Places.words(options, place));
        }
        throw new NotFound();
    }

    @Override
    public Task reordered(RandomGenerator dice) {
        var order = Places.inAnotherOrder(options.size(), dice);
        return new ChooseOne(order.stream().map(options::get).toList(), order.indexOf(right));
    }

    @Override
    public Response solution() {
        return new Response.Option(right);
    }

    @Override
    public String rightInWords() {
        return options.get(right);
    }
}
