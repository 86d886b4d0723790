package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.shell.Text;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what somebody writes, whole or not, until it is published. Parents write for their family,
 * administrators for everybody.
 */
@Service
@Transactional
public class WriteQuiz {

    private static final int LARGEST = 1_000_000;
    private static final int LONGEST_SUBJECT = 100;

    private final Quizzes quizzes;
    private final QuizDrafts drafts;
    private final Changes changes;
    private final Clock clock;

    WriteQuiz(Quizzes quizzes, QuizDrafts drafts, Changes changes, Clock clock) {
        this.quizzes = quizzes;
        this.drafts = drafts;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Keeps the draft and answers the quiz's new lock version. What is published stays as it is.
     *
     * @param id of a quiz, or a new one chosen by the author for a new quiz
     * @param seen the lock version that the author has before them, or null for not asking
     * @throws Refusal {@code quizzes.form.changedMeanwhile} when somebody changed it since
     */
    public int keep(Actor actor, UUID id, @Nullable Integer seen, QuizDraft draft) {
        actor.requireAdult();
        var tidy = TidyQuiz.tidy(draft);
        var content = QuizJson.of(tidy);
        if (content.length() > LARGEST || tidy.questions().size() > QuizDraft.MOST_QUESTIONS) {
            throw Refusal.because("quizzes.form.large", QuizDraft.MOST_QUESTIONS);
        }
        var now = clock.instant();
        var quiz = quizzes.lock(id).orElse(null);
        if (quiz == null) {
            quiz = begin(actor, id, tidy);
        } else {
            quiz.requireEditBy(actor);
        }
        quiz.requireSeen(seen);
        quiz.keep(actor, title(tidy), subject(tidy), tidy.questions().size(), now);
        drafts.keep(id, content, actor.id(), now);
        changes.announce(actor.familyId(), Topic.QUIZZES);
        return quiz.lockVersion();
    }

    /**
     * Gives up what was written since a quiz was published, and answers its new lock version; for a
     * quiz that never was published nothing happens.
     *
     * @param seen the lock version that the author has before them, or null for not asking
     * @throws Refusal {@code quizzes.form.changedMeanwhile} when somebody changed it since
     */
    public int discard(Actor actor, UUID id, @Nullable Integer seen) {
        var quiz = quizzes.lock(id).orElseThrow(NotFound::new);
        quiz.requireEditBy(actor);
        quiz.requireSeen(seen);
        if (quiz.hasQuestions() && quiz.drafted()) {
            quiz.discard(actor, clock.instant());
            drafts.discard(id);
            changes.announce(actor.familyId(), Topic.QUIZZES);
        }
        return quiz.lockVersion();
    }

    private Quiz begin(Actor actor, UUID id, QuizDraft draft) {
        actor.requireAny(Permission.QUIZ_CREATE);
        try {
            return quizzes.saveAndFlush(new Quiz(id, actor, title(draft), clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw Refusal.because("quizzes.form.changedMeanwhile");
        }
    }

    private static String title(QuizDraft draft) {
        return draft.title().isEmpty() ? Text.of("quizzes.untitled") : cut(draft.title());
    }

    /** As much of a title as there is room for. */
    static String cut(String title) {
        var most = Math.min(QuizDraft.LONGEST_TITLE, title.codePointCount(0, title.length()));
        return title.substring(0, title.offsetByCodePoints(0, most)).strip();
    }

    private static String subject(QuizDraft draft) {
        var subject = draft.subject();
        return subject.isEmpty() || subject.length() > LONGEST_SUBJECT
                ? QuizDraft.GENERAL
                : subject;
    }
}
