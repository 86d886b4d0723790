package app.laurel.quizzes.exchange;

import app.laurel.questions.Kind;
import app.laurel.questions.exchange.Draft;
import app.laurel.quizzes.OptionDraft;
import app.laurel.quizzes.QuestionDraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Questions of a quiz as files of questions have them, and the other way round. */
final class PlainQuestions {

    private PlainQuestions() {}

    /** The options are shuffled, the same way each time: a file has those that are right first. */
    static QuestionDraft question(Draft draft) {
        return new QuestionDraft(
                draft.kind(),
                draft.text(),
                options(draft),
                draft.tolerance(),
                draft.counted(),
                false,
                draft.hint(),
                draft.explanation(),
                draft.concept().isBlank() ? List.of() : List.of(draft.concept()),
                "",
                "");
    }

    private static List<OptionDraft> options(Draft draft) {
        if (draft.kind() == Kind.TRUE_FALSE) {
            return truth(draft.right());
        }
        var options =
                new ArrayList<>(
                        Stream.concat(
                                        draft.right().stream()
                                                .map(text -> new OptionDraft(text, true)),
                                        draft.wrong().stream()
                                                .map(text -> new OptionDraft(text, false)))
                                .toList());
        if (draft.kind() == Kind.SINGLE || draft.kind() == Kind.SEVERAL) {
            Collections.shuffle(options, new SplittableRandom(draft.text().hashCode()));
        }
        return options;
    }

    private static List<OptionDraft> truth(List<String> right) {
        var word = right.isEmpty() ? "" : right.getFirst().strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "true", "t", "yes", "1" -> truth(true);
            case "false", "f", "no", "0" -> truth(false);
            default -> List.of();
        };
    }

    static List<OptionDraft> truth(boolean right) {
        return List.of(new OptionDraft("true", right), new OptionDraft("false", !right));
    }

    static Draft draft(QuestionDraft question) {
        var statement = question.kind() == Kind.TRUE_FALSE;
        return new Draft(
                question.kind(),
                question.text(),
                statement
                        ? List.of(Boolean.toString(question.options().getFirst().right()))
                        : texts(question, true),
                statement ? List.of() : texts(question, false),
                question.tolerance(),
                question.unit(),
                question.hint(),
                question.explanation(),
                question.concepts().isEmpty() ? "" : question.concepts().getFirst());
    }

    private static List<String> texts(QuestionDraft question, boolean right) {
        return question.options().stream()
                .filter(one -> one.right() == right)
                .map(OptionDraft::text)
                .toList();
    }
}
