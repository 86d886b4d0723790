package app.laurel.rewards;

/**
 * What a reward holds of the learners' points.
 *
 * @param requests how many wait for an answer
 * @param points what these took, together with what is saved for the reward
 */
public record Held(int requests, int points) {

    Held(long requests, long asked, long saved) {
        this(Math.toIntExact(requests), Math.toIntExact(asked + saved));
    }

    /** Whether nobody would notice that the reward goes. */
    public boolean isNothing() {
        return requests == 0 && points == 0;
    }
}
