package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft that begins as a copy of another quiz. */
@Service
@Transactional
public class DuplicateQuiz {

    private final ReadQuizzes read;
    private final WriteQuiz write;

    DuplicateQuiz(ReadQuizzes read, WriteQuiz write) {
        this.read = read;
        this.write = write;
    }

    /**
     * Copies a quiz that the adult may change or play; what is right comes with it.
     *
     * @param copy id of the copy, a new one chosen by whoever makes it
     */
    public void duplicate(Actor actor, UUID id, UUID copy) {
        var draft = read.toCopy(actor, id);
        write.keep(
                actor,
                copy,
                null,
                draft.titled(WriteQuiz.cut(Text.of("quizzes.copyOf", draft.title()))));
    }
}
