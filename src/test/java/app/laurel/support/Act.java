package app.laurel.support;

import app.laurel.earning.AdjustPoints;
import app.laurel.earning.UndoLine;
import app.laurel.points.Ledger;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.SaveForGoal;
import app.laurel.support.Town.Child;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationContext;

/** What people of a {@link Town} do that moves points, some of it more often than the rest. */
enum Act {
    GIVE(24) {
        @Override
        void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done) {
            var key = UUID.randomUUID().toString();
            var points = 1 + random.nextInt(30);
            child.adjusted().add(adjust(laurel, child, random, points, key));
            done.accept(key);
        }
    },
    TAKE(4) {
        @Override
        void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done) {
            var key = UUID.randomUUID().toString();
            adjust(laurel, child, random, -1 - random.nextInt(5), key);
            done.accept(key);
        }
    },
    UNDO_ADJUSTMENT(3) {
        @Override
        void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done) {
            var parent = child.family().parent(random);
            one(
                    child.adjusted(),
                    random,
                    line -> {
                        var undo = laurel.getBean(UndoLine.class);
                        var learner = child.learner().id();
                        var moves = undo.preview(parent, learner, line).moves();
                        undo.undo(parent, learner, line, moves, "A reason");
                        done.accept("undo:" + line);
                    });
        }
    },
    PUT(20) {
        @Override
        void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done) {
            var key = UUID.randomUUID().toString();
            var reward = child.family().reward(random);
            var points = 1 + random.nextInt(6);
            laurel.getBean(SaveForGoal.class).put(child.learner(), reward, points, key);
            done.accept("goal:%d:%s:put:%s".formatted(child.learner().id(), reward, key));
        }
    },
    TAKE_BACK(8) {
        @Override
        void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done) {
            var key = UUID.randomUUID().toString();
            var reward = child.family().reward(random);
            var points = 1 + random.nextInt(6);
            laurel.getBean(SaveForGoal.class).takeBack(child.learner(), reward, points, key);
            done.accept("goal:%d:%s:take:%s".formatted(child.learner().id(), reward, key));
        }
    },
    REQUEST(18) {
        @Override
        void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done) {
            var id = UUID.randomUUID();
            var reward = child.family().reward(random);
            laurel.getBean(RequestReward.class).request(child.learner(), id, reward, null);
            child.waiting().add(id);
            done.accept("redemption:" + id + ":request");
        }
    },
    APPROVE(8) {
        @Override
        void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done) {
            var parent = child.family().parent(random);
            one(
                    child.waiting(),
                    random,
                    id -> {
                        laurel.getBean(DecideRedemption.class).approve(parent, id);
                        child.approved().add(id);
                    });
        }
    },
    REJECT(4) {
        @Override
        void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done) {
            var parent = child.family().parent(random);
            one(
                    child.waiting(),
                    random,
                    id -> {
                        laurel.getBean(DecideRedemption.class).reject(parent, id, "Not now");
                        done.accept("redemption:" + id + ":return");
                    });
        }
    },
    CANCEL(4) {
        @Override
        void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done) {
            one(
                    child.waiting(),
                    random,
                    id -> {
                        laurel.getBean(DecideRedemption.class).cancel(child.learner(), id);
                        done.accept("redemption:" + id + ":return");
                    });
        }
    },
    UNDO_APPROVAL(3) {
        @Override
        void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done) {
            var parent = child.family().parent(random);
            one(
                    child.approved(),
                    random,
                    id -> {
                        laurel.getBean(DecideRedemption.class).undo(parent, id, "A reason");
                        done.accept("redemption:" + id + ":return");
                    });
        }
    },
    LEARN(1) {
        @Override
        void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done) {
            var unit = UNITS.get(random.nextInt(UNITS.size()));
            var lesson =
                    laurel.getBean(Studies.class)
                            .finish(child.learner(), unit, random.nextInt(8), Duration.ZERO);
            // A unit that was done three times in a week moves nothing
            if (!laurel.getBean(Ledger.class).ofSource(child.learner().id(), lesson).isEmpty()) {
                done.accept("lesson:" + lesson);
            }
        }
    },
    ARCHIVE_AND_RESTORE(1) {
        @Override
        void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done) {
            var parent = child.family().parent(random);
            var reward = child.family().reward(random);
            laurel.getBean(KeepRewards.class).archive(parent, reward);
            laurel.getBean(KeepRewards.class).restore(parent, reward);
        }
    };

    /** Is told the idempotency key of each transfer that was acknowledged. */
    interface Done extends Consumer<String> {}

    private static final List<String> UNITS =
            List.of("math/fractions.add-like", "math/numbers.compare", "math/numbers.make-ten");
    private static final int ALL = Arrays.stream(values()).mapToInt(act -> act.share).sum();

    private final int share;

    Act(int share) {
        this.share = share;
    }

    /** Does it, or is refused. */
    abstract void run(ApplicationContext laurel, Child child, RandomGenerator random, Done done);

    static Act any(RandomGenerator random) {
        var left = random.nextInt(ALL);
        for (var act : values()) {
            left -= act.share;
            if (left < 0) {
                return act;
            }
        }
        throw new IllegalStateException();
    }

    private static UUID adjust(
            ApplicationContext laurel,
            Child child,
            RandomGenerator random,
            int points,
            String key) {
        var parent = child.family().parent(random);
        return laurel.getBean(AdjustPoints.class)
                .adjust(parent, child.learner().id(), points, "A reason", key);
    }

    /** Mostly nobody else has the same; now and then two go for it at once. */
    private static void one(Queue<UUID> from, RandomGenerator random, Consumer<UUID> act) {
        var id = random.nextInt(4) == 0 ? from.peek() : from.poll();
        if (id != null) {
            act.accept(id);
        }
    }
}
