package app.laurel.quizzes;

import app.laurel.platform.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An attempt with its questions in the order in which they are asked; the answer key is in it.
 *
 * @param head a line of it, for what all lines say
 */
record PlayedAttempt(UUID id, AttemptLine head, List<ServedQuestion> served) {

    /** {@link NotFound} when there is none. */
    static PlayedAttempt of(UUID id, List<AttemptLine> lines, QuestionSets sets) {
        if (lines.isEmpty()) {
            throw new NotFound();
        }
        var head = lines.getFirst();
        var questions = sets.begun(head.getQuizId(), head.getVersion()).posed();
        var answers = new HashMap<UUID, AttemptLine>();
        lines.forEach(line -> answers.put(line.getQuestion(), line));
        var shuffle = new Shuffle(head.getSeed());
        var order =
                head.getShuffledQuestions()
                        ? shuffle.questions(questions.size())
                        : Shuffle.inOrder(questions.size());
        return new PlayedAttempt(
                id,
                head,
                IntStream.of(order)
                        .mapToObj(place -> questions.get(place).question())
                        .map(
                                question ->
                                        ServedQuestion.of(
                                                question,
                                                head.getShuffledOptions(),
                                                shuffle,
                                                given(answers.get(question.id()))))
                        .toList());
    }

    private static ServedQuestion.@Nullable Given given(@Nullable AttemptLine line) {
        if (line == null) {
            return null;
        }
        var right = line.getIsRight();
        var response = line.getResponse();
        var words = line.getWords();
        return right == null || response == null
                ? null
                : new ServedQuestion.Given(
                        right, ResponseJson.response(response), words == null ? "" : words);
    }

    AttemptState state() {
        return AttemptState.valueOf(head.getState());
    }

    boolean isRunning() {
        return state() == AttemptState.RUNNING;
    }

    /** Whether it has a time limit that is over. */
    boolean isOverdue(Instant now) {
        var deadline = head.getDeadline();
        return deadline != null && !deadline.isAfter(now);
    }

    /** {@link NotFound} where there is no question. */
    ServedQuestion at(int index) {
        if (index < 0 || index >= served.size()) {
            throw new NotFound();
        }
        return served.get(index);
    }

    /**
     * Place of the first question without an answer; the number of questions when there is none.
     */
    int position() {
        return IntStream.range(0, served.size())
                .filter(index -> !served.get(index).isAnswered())
                .findFirst()
                .orElse(served.size());
    }

    PlayedAttempt answered(int index, ServedQuestion.Given given) {
        var now = new ArrayList<>(served);
        now.set(index, served.get(index).answered(given));
        return new PlayedAttempt(id, head, List.copyOf(now));
    }
}
