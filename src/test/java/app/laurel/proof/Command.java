package app.laurel.proof;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Something that somebody of a family does. Its numbers choose among what there is at that moment,
 * so that a sequence stays one when commands are left out.
 *
 * @param who chooses the person
 * @param what chooses the reward, request or adjustment
 * @param much points, or what else the kind makes of it; 0 or more
 */
record Command(Kind kind, int who, int what, int much) {

    enum Kind {
        GIVE(8),
        TAKE(3),
        UNDO_ADJUSTMENT(3),
        SAME_KEY_OTHER_AMOUNT(1),
        ADD_REWARD(2),
        CHANGE_REWARD(3),
        ARCHIVE(1),
        RESTORE(2),
        PUT(9),
        TAKE_BACK(4),
        REQUEST(12),
        APPROVE(7),
        REJECT(3),
        CANCEL(3),
        UNDO_APPROVAL(4),
        DELIVER(3),
        NOT_DELIVERED(2),
        APPROVE_BELOW(1),
        BY_A_STRANGER(2),
        AGAIN(5);

        private final int share;

        Kind(int share) {
            this.share = share;
        }
    }

    private static final List<Kind> KINDS =
            Arrays.stream(Kind.values())
                    .flatMap(kind -> Stream.generate(() -> kind).limit(kind.share))
                    .toList();

    /** So many commands, the same ones for the same seed. */
    static List<Command> sequence(RandomGenerator random, int length) {
        return Stream.generate(() -> any(random)).limit(length).toList();
    }

    private static Command any(RandomGenerator random) {
        return new Command(
                KINDS.get(random.nextInt(KINDS.size())),
                random.nextInt(1_000),
                random.nextInt(1_000),
                random.nextInt(1_000));
    }

    @Override
    public String toString() {
        return "%s(%d, %d, %d)".formatted(kind, who, what, much);
    }
}
