package app.laurel.demo;

import app.laurel.platform.Actor;
import app.laurel.quizzes.KeepPseudonyms;
import app.laurel.quizzes.OptionDraft;
import app.laurel.quizzes.QuestionDraft;
import app.laurel.quizzes.QuizPage;
import app.laurel.quizzes.QuizPage.Asked;
import app.laurel.quizzes.ReadQuizzes;
import app.laurel.quizzes.SubmitAttempt;
import app.laurel.quizzes.SubmittedAnswers;
import app.laurel.quizzes.SubmittedAnswers.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Children play the quizzes that there are, each a little better than the one before. */
@Component
class QuizEvening {

    private static final List<String> PSEUDONYMS =
            List.of("Brave Otter", "Silent Owl", "Quick Hare", "Merry Fox", "Wise Whale");
    private static final int SECONDS_FOR_A_QUESTION = 9;

    private final ReadQuizzes read;
    private final SubmitAttempt submit;
    private final KeepPseudonyms pseudonyms;
    private int named;

    QuizEvening(ReadQuizzes read, SubmitAttempt submit, KeepPseudonyms pseudonyms) {
        this.read = read;
        this.submit = submit;
        this.pseudonyms = pseudonyms;
    }

    /** Each child plays each of the quizzes once. */
    void play(Collection<Actor> children, Collection<QuizShelf.Shelved> quizzes) {
        var ordinal = 0;
        for (var child : children) {
            for (var quiz : quizzes) {
                play(child, quiz, ordinal);
            }
            ordinal++;
        }
    }

    /**
     * A parent lets everybody see how the family's children did, while there are names for them.
     */
    void appear(Actor parent, Collection<Actor> children) {
        for (var child : children) {
            if (named < PSEUDONYMS.size()) {
                pseudonyms.agree(parent, child.id(), PSEUDONYMS.get(named++));
            }
        }
    }

    private void play(Actor child, QuizShelf.Shelved quiz, int ordinal) {
        var page = read.one(child, quiz.id());
        var answers = new ArrayList<Given>();
        for (var asked : page.questions()) {
            var right = (asked.order() + ordinal) % 4 != 3;
            answers.add(answer(asked, quiz.draft().questions().get(asked.order()), right));
        }
        var seconds = (SECONDS_FOR_A_QUESTION + 2 * ordinal) * page.questions().size();
        submit.submit(child, quiz.id(), new SubmittedAnswers(answers, seconds * 1000L, false));
    }

    private static Given answer(Asked asked, QuestionDraft written, boolean right) {
        var id = asked.id().toString();
        return switch (asked.kind()) {
            case SINGLE, TRUE_FALSE ->
                    new Given(id, option(asked, written, right).toString(), asked.order());
            case SEVERAL ->
                    new Given(id, null, asked.order(), several(asked, written, right), null);
            case ORDER -> new Given(id, null, asked.order(), inOrder(asked, written, right), null);
            case NUMBER, TEXT ->
                    new Given(
                            id,
                            null,
                            asked.order(),
                            null,
                            right ? written.options().getFirst().text() : "7");
        };
    }

    private static UUID option(Asked asked, QuestionDraft written, boolean right) {
        return written.options().stream()
                .filter(one -> one.right() == right)
                .map(one -> id(asked, one))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> several(Asked asked, QuestionDraft written, boolean right) {
        return written.options().stream()
                .filter(one -> one.right() == right)
                .map(one -> id(asked, one).toString())
                .toList();
    }

    private static List<String> inOrder(Asked asked, QuestionDraft written, boolean right) {
        var ids = written.options().stream().map(one -> id(asked, one).toString()).toList();
        return right ? ids : ids.reversed();
    }

    private static UUID id(Asked asked, OptionDraft option) {
        return asked.options().stream()
                .filter(one -> one.text().equalsIgnoreCase(option.text()))
                .map(QuizPage.Option::id)
                .findFirst()
                .orElseThrow();
    }
}
