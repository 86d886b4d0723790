package app.laurel.rewards;

import app.laurel.people.GrownUps;
import org.jspecify.annotations.Nullable;

/**
 * Whether one adult's yes is enough for a request, and who said yes already.
 *
 * @param need what the family wishes now for the cost of the request
 * @param by name of the person who agreed and may still decide, or null when nobody did
 * @param byReader whether that is who asks
 */
public record Agreement(Need need, @Nullable String by, boolean byReader) {

    /** How many adults must agree. */
    public enum Need {
        ONE,
        TWO,
        /** Two, but only one is there who can: then that one decides. */
        TWO_RESTS
    }

    static Agreement of(int cost, @Nullable Integer agreedBy, GrownUps grownUps, int readerId) {
        var need =
                grownUps.twoMustAgree(cost)
                        ? Need.TWO
                        : grownUps.settings().wantsTwo(cost) ? Need.TWO_RESTS : Need.ONE;
        var by = grownUps.name(agreedBy);
        return new Agreement(need, by, by != null && agreedBy == readerId);
    }

    /** Whether the reader's yes would approve the request. */
    public boolean isLastMissing() {
        return need != Need.TWO || by != null && !byReader;
    }

    /** Whether the reader has agreed already, and it takes somebody else now. */
    public boolean waitsForAnother() {
        return need == Need.TWO && byReader;
    }
}
