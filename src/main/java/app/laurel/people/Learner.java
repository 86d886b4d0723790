package app.laurel.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A learner as others see them.
 *
 * @param grade 0 (K) to 12
 * @param subjects the subjects chosen for the learner, in their order
 * @param doubleOrLoss whether a parent allows to stake points on a question
 * @param look how pages look to the learner
 */
public record Learner(
        int id,
        int familyId,
        String name,
        String avatar,
        String colour,
        int grade,
        List<String> subjects,
        boolean doubleOrLoss,
        PageLook look,
        @Nullable PinKind pinKind,
        boolean archived,
        @Nullable Instant lastSeenAt) {

    /** What the form of the learner is filled with. */
    public LearnerDetails details() {
        return new LearnerDetails(name, grade, avatar, colour, subjects);
    }

    /** When the learner was here last: the later of the last visit and the last answer. */
    public Optional<Instant> lastHere(Stream<Instant> answers) {
        return Stream.concat(Stream.ofNullable(lastSeenAt), answers).max(Comparator.naturalOrder());
    }

    static Learner of(Person person, LearnerProfile profile) {
        return new Learner(
                person.id(),
                person.familyId(),
                person.name(),
                person.avatar(),
                person.colour(),
                profile.gradeLevel(),
                profile.subjects(),
                profile.doubleOrLossEnabled(),
                profile.look(),
                person.pinKind(),
                person.archivedAt() != null,
                person.lastSeenAt());
    }
}
