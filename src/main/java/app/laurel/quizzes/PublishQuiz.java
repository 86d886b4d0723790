package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes a quiz. Whoever began it before goes on with the questions that were there then: other
 * questions make a new version, and a version that was published never changes.
 */
@Service
@Transactional
public class PublishQuiz {

    private final Quizzes quizzes;
    private final QuizQuestions questions;
    private final CheckQuiz check;
    private final Changes changes;
    private final Clock clock;

    PublishQuiz(
            Quizzes quizzes,
            QuizQuestions questions,
            CheckQuiz check,
            Changes changes,
            Clock clock) {
        this.quizzes = quizzes;
        this.questions = questions;
        this.check = check;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Publishes a new quiz, or an existing one with everything as the draft says; answers its new
     * lock version. Eight statements at most.
     *
     * @param id of a quiz, or a new one chosen by the author for a new quiz
     * @param seen the lock version that the author has before them, or null for not asking
     * @throws Refusal of the first of {@link CheckQuiz#problems}, or {@code
     *     quizzes.form.changedMeanwhile} when somebody changed it since
     */
    public int publish(Actor actor, UUID id, @Nullable Integer seen, QuizDraft draft) {
        actor.requireAdult();
        var existing = quizzes.lock(id).orElse(null);
        if (existing == null) {
            actor.requireAny(Permission.QUIZ_CREATE);
        } else {
            existing.requireEditBy(actor);
        }
        var checked = check.checked(actor, draft);
        var quiz = existing == null ? begin(actor, id, checked) : existing;
        quiz.requireSeen(seen);
        var version = quiz.version();
        if (!quiz.hasQuestions()) {
            write(id, version, checked.questions());
        } else if (!checked.questions().equals(published(id, version))) {
            version++;
            write(id, version, checked.questions());
        }
        quiz.publish(actor, checked, version, clock.instant());
        if (existing != null) {
            questions.tidy(id, version - 1);
        }
        changes.announce(actor.familyId(), Topic.QUIZZES);
        return quiz.lockVersion();
    }

    private void write(UUID id, int version, List<QuestionDraft> drafts) {
        var rows = QuestionRows.of(drafts);
        questions.add(id, version, QuizJson.of(rows.questions()));
        if (!rows.answers().isEmpty()) {
            questions.addAnswers(QuizJson.of(rows.answers()));
        }
    }

    private List<QuestionDraft> published(UUID id, int version) {
        return questions.of(id, version).stream()
                .map(one -> MakeQuestion.draft(one.content(), one.imageUrl(), one.imageAlt()))
                .toList();
    }

    private Quiz begin(Actor actor, UUID id, QuizDraft draft) {
        try {
            return quizzes.saveAndFlush(new Quiz(id, actor, draft.title(), clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw Refusal.because("quizzes.form.changedMeanwhile");
        }
    }
}
