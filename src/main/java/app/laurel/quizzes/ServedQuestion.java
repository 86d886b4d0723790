package app.laurel.quizzes;

import app.laurel.questions.Asked;
import app.laurel.questions.Kind;
import app.laurel.questions.Question;
import app.laurel.questions.Response;
import app.laurel.questions.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question as one attempt shows it. Responses are stored by the places of the options as they
 * were written; whoever plays knows them only by the places where they are shown.
 *
 * @param shown the written places of the options, in the order in which they are shown
 * @param given what was answered, or null
 */
record ServedQuestion(QuizQuestion written, int[] shown, @Nullable Given given) {

    /** An answer that counts, with the places of the written options. */
    record Given(boolean correct, Response response, String words) {}

    /**
     * @param shuffled whether its options may stand in any order; things to put in order stand in
     *     disorder anyway
     */
    static ServedQuestion of(
            QuizQuestion written, boolean shuffled, Shuffle shuffle, @Nullable Given given) {
        var kind = written.content().kind();
        var options = written.content().task().options().size();
        return new ServedQuestion(
                written,
                shuffled && (kind == Kind.SINGLE || kind == Kind.SEVERAL)
                        ? shuffle.options(written.id(), options)
                        : Shuffle.inOrder(options),
                given);
    }

    ServedQuestion answered(Given answer) {
        return new ServedQuestion(written, shown, answer);
    }

    UUID id() {
        return written.id();
    }

    Question question() {
        return written.content();
    }

    boolean isAnswered() {
        return given != null;
    }

    /** What a browser may know of it before it is answered. */
    Asked asked(int index) {
        var plain = Asked.of(question(), index);
        return new Asked(
                index,
                plain.kind(),
                plain.text(),
                plain.picture(),
                IntStream.of(shown).mapToObj(plain.options()::get).toList(),
                plain.unit(),
                plain.hint());
    }

    /** What is heard of the answer that was given. */
    Verdict verdict() {
        var answer = Objects.requireNonNull(given);
        return new Verdict(
                asShown(answer.response()),
                answer.words(),
                asShown(question().task().solution()),
                question().task().rightInWords(),
                answer.correct(),
                question().explanation());
    }

    /** A response with shown places as one with written places; a wrong place stays wrong. */
    Response asWritten(Response response) {
        return placed(response, place -> place < 0 || place >= shown.length ? -1 : shown[place]);
    }

    private Response asShown(Response response) {
        return placed(response, this::whereShown);
    }

    private Integer whereShown(int place) {
        return IntStream.range(0, shown.length)
                .filter(at -> shown[at] == place)
                .findFirst()
                .orElse(-1);
    }

    private static Response placed(Response response, IntFunction<Integer> to) {
        return switch (response) {
            case Response.Option(int place) -> new Response.Option(to.apply(place));
            case Response.Options(List<Integer> places) ->
                    new Response.Options(places.stream().map(to::apply).toList());
            case Response.Order(List<Integer> places) ->
                    new Response.Order(places.stream().map(to::apply).toList());
            case Response.Written written -> written;
        };
    }
}
