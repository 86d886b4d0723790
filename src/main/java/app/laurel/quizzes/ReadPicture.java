package app.laurel.quizzes;

import app.laurel.people.Installation;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows pictures of quizzes to those who may see the quizzes. */
@Service
@Transactional(readOnly = true)
public class ReadPicture {

    private final Pictures pictures;
    private final Installation installation;
    private final Clock clock;

    ReadPicture(Pictures pictures, Installation installation, Clock clock) {
        this.pictures = pictures;
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * A picture as it is sent.
     *
     * @param sha256 changes whenever the bytes do
     */
    public record Picture(String mediaType, String sha256, byte[] bytes) {}

    /**
     * The picture; {@link NotFound} for whoever may not see it. One statement, and for guests
     * another.
     */
    public Picture picture(Optional<Actor> reader, UUID id) {
        if (reader.isEmpty() && !installation.guestsPlay()) {
            throw new NotFound();
        }
        return pictures.visible(
                        id,
                        PictureAddress.of(id),
                        reader.map(Actor::familyId).orElse(0),
                        reader.map(Actor::id).orElse(0),
                        reader.filter(one -> one.role().isAdult()).isPresent(),
                        reader.filter(Actor::isAdministrator).isPresent(),
                        clock.instant())
                .map(one -> new Picture(one.getMediaType(), one.getSha256(), one.getBytes()))
                .orElseThrow(NotFound::new);
    }
}
