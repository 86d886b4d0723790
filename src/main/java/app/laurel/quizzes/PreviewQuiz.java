package app.laurel.quizzes;

import app.laurel.learning.Curriculum;
import app.laurel.platform.Actor;
import app.laurel.questions.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows authors a quiz as it would be played, with what is not published yet; nothing is stored.
 */
@Service
@Transactional(readOnly = true)
public class PreviewQuiz {

    private final ReadQuizzes read;
    private final Curriculum curriculum;

    PreviewQuiz(ReadQuizzes read, Curriculum curriculum) {
        this.read = read;
        this.curriculum = curriculum;
    }

    /**
     * A quiz to look at.
     *
     * @param pages the questions that can be asked as they are
     * @param unfinished how many others there are
     */
    public record Preview(QuizDraft draft, List<Page> pages, int unfinished) {

        public Preview {
            pages = List.copyOf(pages);
        }
    }

    /**
     * One question.
     *
     * @param imageUrl address of its picture, or empty
     */
    public record Page(Question question, String imageUrl, String imageAlt) {}

    /** The quiz as it was kept last; only for its authors. */
    public Preview preview(Actor actor, UUID id) {
        var draft = TidyQuiz.tidy(read.form(actor, id).draft());
        var pages = new ArrayList<Page>();
        // Whose pictures they are is asked when it is published
        var pictures = Set.copyOf(draft.pictures());
        for (var question : draft.questions()) {
            var found = new Found();
            CheckQuestion.check(question, curriculum, pictures, found);
            if (found.problems().isEmpty()) {
                pages.add(
                        new Page(
                                MakeQuestion.of(question),
                                question.imageUrl(),
                                question.imageAlt()));
            }
        }
        return new Preview(draft, pages, draft.questions().size() - pages.size());
    }
}
