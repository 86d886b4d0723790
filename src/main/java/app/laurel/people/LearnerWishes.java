package app.laurel.people;

import org.jspecify.annotations.Nullable;

/**
 * Everything that the form of a learner says; unchecked, as typed.
 *
 * @param pinKind how the learner signs in from now on; null leaves it as it is
 * @param pin the new PIN or picture password, when {@code pinKind} is not null
 */
public record LearnerWishes(
        LearnerDetails details,
        boolean doubleOrLoss,
        @Nullable PinKind pinKind,
        @Nullable String pin) {

    @Override
    public String toString() {
        return "LearnerWishes[" + details + ", " + doubleOrLoss + ", " + pinKind + "]";
    }
}
