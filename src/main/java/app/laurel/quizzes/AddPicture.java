package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.platform.TypedText;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

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
    private final Clock clock;

    AddPicture(Pictures pictures, Clock clock) {
        this.pictures = pictures;
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
        if (file.length > LARGEST) {
            throw Refusal.because("quizzes.picture.rejected");
        }
        if (pictures.count(actor.familyId(), actor.isAdministrator()) >= MOST) {
            throw Refusal.because("quizzes.picture.full", MOST);
        }
        var words = TypedText.line(alt);
        var picture =
                new QuizPicture(
                        UUID.randomUUID(),
                        actor.isAdministrator() ? null : (Integer) actor.familyId(),
                        actor.id(),
                        CleanPicture.of(file),
                        words.length() > QuizDraft.LONGEST_ALT ? "" : words,
                        clock.instant());
        return pictures.save(picture).getId();
    }
}
