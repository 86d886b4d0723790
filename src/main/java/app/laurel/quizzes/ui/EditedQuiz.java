package app.laurel.quizzes.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.quizzes.ArchiveQuiz;
import app.laurel.quizzes.PublishQuiz;
import app.laurel.quizzes.QuizDraft;
import app.laurel.quizzes.QuizForm;
import app.laurel.quizzes.ReadQuizzes;
import app.laurel.quizzes.WriteQuiz;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The quiz that an author has open, and the version of it that they saw last: whatever changes it
 * is refused when somebody else changed it since.
 */
class EditedQuiz {

    private final ReadQuizzes read;
    private final WriteQuiz write;
    private final PublishQuiz publish;
    private final ArchiveQuiz archive;
    private final Actor actor;
    private UUID id = UUID.randomUUID();
    private @Nullable Integer seen;
    private boolean published;

    EditedQuiz(
            ReadQuizzes read,
            WriteQuiz write,
            PublishQuiz publish,
            ArchiveQuiz archive,
            Actor actor) {
        this.read = read;
        this.write = write;
        this.publish = publish;
        this.archive = archive;
        this.actor = actor;
    }

    UUID id() {
        return id;
    }

    /** Whether anything of it is stored. */
    boolean isKept() {
        return seen != null;
    }

    /** Whether it ever was published. */
    boolean isPublished() {
        return published;
    }

    /** A new quiz from now on. */
    void begin() {
        id = UUID.randomUUID();
        seen = null;
        published = false;
    }

    /** That quiz from now on. */
    QuizForm open(UUID quiz) {
        id = quiz;
        return see();
    }

    /** The quiz as it is stored now. */
    QuizForm see() {
        var form = read.form(actor, id);
        seen = form.lockVersion();
        published = form.published();
        return form;
    }

    /** Who changed it last, if that was somebody else who is still known. */
    @Nullable String changedBy() {
        return found().map(QuizForm::changedBy).orElse(null);
    }

    /** What somebody else wrote meanwhile may be overwritten. */
    void overlookOther() {
        seen = found().map(QuizForm::lockVersion).orElse(null);
    }

    /** The quiz, unless somebody removed it meanwhile: then it is written once more. */
    private Optional<QuizForm> found() {
        try {
            return Optional.of(read.form(actor, id));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    void keep(QuizDraft draft) {
        seen = write.keep(actor, id, seen, draft);
    }

    void publish(QuizDraft draft) {
        publish.publish(actor, id, seen, draft);
    }

    /** Gives up what is not published; what is answered brings it back as it was before. */
    Runnable discard(QuizDraft before) {
        var quiz = id;
        var now = write.discard(actor, quiz, seen);
        return () -> write.keep(actor, quiz, now, before);
    }

    /** Deletes the draft; what is answered brings it back as it was before. */
    Runnable remove(QuizDraft before) {
        var quiz = id;
        archive.remove(actor, quiz, seen);
        return () -> write.keep(actor, quiz, null, before);
    }
}
