package app.laurel.support;

import app.laurel.LaurelApplication;
import app.laurel.learning.AnswerKey;
import app.laurel.learning.Curriculum;
import app.laurel.learning.StartLesson;
import app.laurel.learning.TakeLesson;
import app.laurel.learning.Unit;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import app.laurel.platform.Role;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.RequestQueue;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.RewardCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * A server of its own process on which each learner of a family learns, asks and is answered
 * without a pause, until the process is killed. What was acknowledged is printed, one act a line:
 * {@code answer LESSON INDEX}, {@code finish LESSON}, {@code approve REQUEST}.
 */
public final class BusyFamily {

    private final ApplicationContext laurel;
    private final Actor parent;

    private BusyFamily(ApplicationContext laurel, Actor parent) {
        this.laurel = laurel;
        this.parent = parent;
    }

    /** Starts the process for the family of the parent with this e-mail address. */
    public static Process start(String databaseUrl, String email) throws IOException {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyFamily.class.getName(),
                        email);
        builder.environment().put("DATABASE_URL", databaseUrl);
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    public static void main(String[] arguments) {
        var laurel =
                SpringApplication.run(
                        LaurelApplication.class, "--server.port=0", "--server.address=127.0.0.1");
        var parent = laurel.getBean(SignInFacts.class).byEmail(arguments[0]).orElseThrow().actor();
        var family = new BusyFamily(laurel, parent);
        laurel.getBean(FamilyDirectory.class)
                .learners(parent)
                .forEach(
                        learner -> {
                            var actor =
                                    new Actor(
                                            learner.id(),
                                            parent.familyId(),
                                            Role.LEARNER,
                                            learner.name());
                            Thread.ofPlatform().start(() -> family.keepBusy(actor));
                        });
    }

    /** Ends the process when something fails, so that nobody waits for its acts in vain. */
    private void keepBusy(Actor learner) {
        try {
            answerWhatWaits(learner);
            var units = laurel.getBean(Curriculum.class).unitsFor(4, "Math");
            for (var round = 0; ; round++) {
                learn(learner, units.get(round % units.size()));
                ask(learner);
            }
        } catch (RuntimeException | Error failure) {
            say("failed: " + failure);
            Runtime.getRuntime().halt(1);
        }
    }

    private void learn(Actor learner, Unit unit) {
        var take = laurel.getBean(TakeLesson.class);
        var lesson = laurel.getBean(StartLesson.class).start(learner, unit.id());
        var page = take.open(learner, lesson);
        for (var index = page.position(); index < page.questions(); index++) {
            var right = laurel.getBean(AnswerKey.class).right(learner, lesson, index);
            take.answer(learner, lesson, index, right, false, Instant.now().minusSeconds(9));
            say("answer " + lesson + " " + index);
        }
        take.finish(learner, lesson);
        say("finish " + lesson);
    }

    private void ask(Actor learner) {
        for (var reward : laurel.getBean(RewardCatalogue.class).items(parent)) {
            var request = UUID.randomUUID();
            laurel.getBean(RequestReward.class).request(learner, request, reward.id(), null);
            approve(request);
        }
    }

    /** What was asked for when the server before was killed. */
    private void answerWhatWaits(Actor learner) {
        laurel.getBean(RequestQueue.class).overview(parent, 1).waiting().stream()
                .filter(waiting -> waiting.learnerId() == learner.id())
                .forEach(waiting -> approve(waiting.id()));
    }

    private void approve(UUID request) {
        laurel.getBean(DecideRedemption.class).approve(parent, request);
        say("approve " + request);
    }

    private static synchronized void say(String act) {
        System.out.println(act);
        System.out.flush();
    }
}
