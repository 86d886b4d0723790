package app.laurel.quizzes;

import app.laurel.platform.Actor;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows which pictures an author may put into a quiz: those that were uploaded for such quizzes.
 */
@Service
@Transactional(readOnly = true)
public class OwnPictures {

    private static final int EVERYBODY = 0;

    private final Pictures pictures;

    OwnPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Those of the addresses. One statement, and none where no address is one of ours. */
    public Set<String> among(Actor actor, Collection<String> addresses) {
        var ids =
                addresses.stream()
                        .flatMap(address -> PictureAddress.picture(address).stream())
                        .distinct()
                        .toArray(UUID[]::new);
        var family = actor.isAdministrator() ? EVERYBODY : actor.familyId();
        return ids.length == 0
                ? Set.of()
                : pictures.usable(ids, family).stream()
                        .map(PictureAddress::of)
                        .collect(Collectors.toSet());
    }
}
