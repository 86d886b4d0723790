package app.laurel.quizzes;

import app.laurel.people.OneAtATime;
import app.laurel.platform.Actor;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import app.laurel.platform.TypedText;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a picture that an adult uploads for a quiz. No transaction is open while it is drawn, which
 * takes longer than anything else here.
 */
@Service
public class AddPicture {

    /** The most bytes of a picture that is uploaded. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** The most pictures that a family can have. */
    static final int MOST = 1_000;

    private final Pictures pictures;
    private final OneAtATime oneAtATime;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AddPicture(
            Pictures pictures,
            OneAtATime oneAtATime,
            TransactionTemplate transaction,
            Clock clock) {
        this.pictures = pictures;
        this.oneAtATime = oneAtATime;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Draws the picture anew and answers its id, of which {@link PictureAddress#of} makes the
     * address. It can be seen by whoever writes such quizzes, and by whoever may see a quiz that
     * has it.
     *
     * @param alt what it shows, as far as that is known yet
     */
    public UUID add(Actor actor, byte[] file, String alt) {
        actor.requireAdult();
        actor.requireAny(
                Permission.QUIZ_CREATE, Permission.QUIZ_EDIT_OWN, Permission.QUIZ_EDIT_ANY);
        if (file.length > LARGEST) {
            throw Refusal.because("quizzes.picture.rejected");
        }
        requireRoom(actor);
        var words = TypedText.line(alt);
        var picture =
                new QuizPicture(
                        UUID.randomUUID(),
                        actor.isAdministrator() ? null : (Integer) actor.familyId(),
                        actor.id(),
                        CleanPicture.of(file),
                        words.length() > QuizDraft.LONGEST_ALT ? "" : words,
                        clock.instant());
        transaction.executeWithoutResult(status -> keep(actor, picture));
        return picture.getId();
    }

    /** Others may have added some while it was drawn. */
    private void keep(Actor actor, QuizPicture picture) {
        oneAtATime.hold(actor.familyId());
        requireRoom(actor);
        pictures.save(picture);
    }

    private void requireRoom(Actor actor) {
        if (pictures.count(actor.familyId(), actor.isAdministrator()) >= MOST) {
            throw Refusal.because("quizzes.picture.full", MOST);
        }
    }
}
