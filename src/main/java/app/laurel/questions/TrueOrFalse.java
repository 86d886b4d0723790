package app.laurel.questions;

import app.laurel.platform.NotFound;
import app.laurel.shell.Text;
import java.util.List;

/**
 * A statement that is true or not.
 *
 * @param right whether it is true
 */
public record TrueOrFalse(boolean right) implements Task {

    @Override
    public Kind kind() {
        return Kind.TRUE_FALSE;
    }

    @Override
    public Graded grade(Response response) {
        if (response instanceof Response.Option(int place)) {
            return new Graded(place == place(), Places.words(options(), place));
        }
        throw new NotFound();
    }

    @Override
    public Response solution() {
        return new Response.Option(place());
    }

    @Override
    public String rightInWords() {
        return options().get(place());
    }

    /** "True" and "False", in the language of whoever looks. */
    @Override
    public List<String> options() {
        return List.of(Text.of("questions.true"), Text.of("questions.false"));
    }

    private int place() {
        return right ? 0 : 1;
    }
}
