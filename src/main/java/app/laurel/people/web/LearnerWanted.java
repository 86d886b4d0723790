package app.laurel.people.web;

import app.laurel.people.LearnerDetails;
import app.laurel.people.LearnerWishes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a program says about a learner.
 *
 * @param grade 0 (K) to 12
 * @param avatar one of the faces to choose from; the first one when missing
 * @param colour one of the colours to choose from; the first one when missing
 * @param doubleOrLoss whether points may be staked on a question; no when missing
 */
record LearnerWanted(
        @Nullable String name,
        @Nullable Integer grade,
        @Nullable String avatar,
        @Nullable String colour,
        @Nullable List<String> subjects,
        @Nullable Boolean doubleOrLoss) {

    LearnerWishes wishes() {
        return new LearnerWishes(
                new LearnerDetails(
                        name,
                        grade,
                        Objects.requireNonNullElse(avatar, LearnerDetails.AVATARS.getFirst()),
                        Objects.requireNonNullElse(colour, LearnerDetails.COLOURS.getFirst()),
                        Objects.requireNonNullElse(subjects, List.of())),
                Boolean.TRUE.equals(doubleOrLoss),
                null,
                null);
    }
}
