package app.laurel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.home.OpenHome;
import app.laurel.insights.ObserveFamily;
import app.laurel.insights.ObserveLearner;
import app.laurel.learning.LessonPage;
import app.laurel.learning.StartLesson;
import app.laurel.learning.TakeLesson;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.questions.Kind;
import app.laurel.questions.Response;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.OnDurableServer;
import app.laurel.support.Races;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How fast answers are taken and pages read with a year of 20,000 learners in the tables, beside a
 * family that is alone there, after its first lesson and after a year, and that a lesson is paid
 * once.
 */
@LaurelTest
@OnDurableServer
class LearningThroughput {

    private static final int LEARNERS = Integer.getInteger("laurel.bench.learners", 20_001);
    private static final int LESSONS = 20;
    private static final Duration THINKING = Duration.ofSeconds(2);
    private static final int TRIALS = 200;
    private static final String UNIT = "math/addition.within-20";

    @Autowired private JdbcTemplate jdbc;
    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private StartLesson start;
    @Autowired private TakeLesson take;
    @Autowired private ObserveFamily family;
    @Autowired private ObserveLearner learner;
    @Autowired private OpenHome home;
    @Autowired private Changes changes;
    @Autowired private Clock clock;

    private final Duration time =
            Duration.ofSeconds(Integer.getInteger("laurel.bench.seconds", 20));

    @Test
    void measure() throws Exception {
        var parent = household.parent("Sam");
        var children = new ArrayList<Actor>();
        for (var name : List.of("Mia", "Jonas", "Ada")) {
            var child = household.learner(parent, name, 2);
            children.add(child);
            studies.finish(child, UNIT, 4, Duration.ofSeconds(5));
        }
        pages("a first lesson", random -> parent, random -> children.getFirst());
        var alone = new School(jdbc, "alone", School.LEARNERS_OF_A_FAMILY, LESSONS);
        pages("a year, alone", random -> alone.parent(0), random -> alone.learner(0));
        var school = new School(jdbc, "school", LEARNERS, LESSONS);
        say(
                "%,d learners, %,d lessons, %,d answers",
                LEARNERS, count("lessons"), count("quiz_answers"));
        pages(
                "a year, full",
                random -> school.parent(random.nextInt(LEARNERS)),
                random -> school.learner(random.nextInt(LEARNERS)));
        statements(school);
        answers(school, 10, Duration.ZERO);
        answers(school, 200, THINKING);
        paidOnce(school);
    }

    private interface Who {
        Actor one(RandomGenerator random);
    }

    private void pages(String what, Who parent, Who child) throws InterruptedException {
        page(what, "a parent's home", random -> family.overview(parent.one(random)));
        page(
                what,
                "a learner's page",
                random -> {
                    var one = child.one(random);
                    learner.performance(
                            new Actor(
                                    one.familyId(),
                                    one.familyId(),
                                    app.laurel.platform.Role.PARENT,
                                    "Parent"),
                            one.id(),
                            12);
                });
        page(what, "a learner's home", random -> home.open(child.one(random)));
    }

    private void page(String what, String name, Clients.Act act) throws InterruptedException {
        Clients.run(1, Duration.ofSeconds(5), act);
        var measured = Clients.run(1, time, act);
        say(
                "%s: %s: half within %.1f ms, 99 %% within %.1f ms%s",
                what, name, measured.median(), measured.slowest1(), failures(measured.failures()));
    }

    private void statements(School school) {
        var seat = new Seat(() -> school.learner(0));
        seat.step();
        var sent = StatementCount.statementsOf(seat::step);
        sent.forEach(sql -> System.out.println("sql " + sql.replaceAll("\\s+", " ")));
        say("an answer is %d statements", sent.size());
    }

    /** One learner after the other takes a lesson, as many at a time as there are seats. */
    private void answers(School school, int seats, Duration thinking) throws Exception {
        var settling = new Settling();
        var taken = new AtomicInteger();
        Supplier<Actor> learners =
                () -> school.learner(taken.getAndIncrement() % (LEARNERS - TRIALS));
        while (true) {
            var nanos = new ConcurrentLinkedQueue<Long>();
            var failures = new ConcurrentLinkedQueue<String>();
            var began = System.nanoTime();
            var threads = new ArrayList<Thread>();
            for (var i = 0; i < seats; i++) {
                var seat = new Seat(learners);
                threads.add(
                        Thread.ofVirtual()
                                .start(() -> learn(seat, thinking, began, nanos, failures)));
            }
            for (var thread : threads) {
                thread.join();
            }
            var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            var perSecond = sorted.length / ((System.nanoTime() - began) / 1e9);
            if (!settling.isOver(perSecond)) {
                continue;
            }
            say(
                    "answers, %3d learners%s: %,.0f/s with starting and finishing lessons, an answer half within %.1f ms, 99 %% within %.1f ms%s",
                    seats,
                    thinking.isZero()
                            ? " without a pause"
                            : ", one each " + thinking.toSeconds() + " s",
                    perSecond,
                    sorted[sorted.length / 2] / 1e6,
                    sorted[(int) (sorted.length * 0.99)] / 1e6,
                    failures(List.copyOf(failures)));
            return;
        }
    }

    private void learn(
            Seat seat,
            Duration thinking,
            long began,
            ConcurrentLinkedQueue<Long> nanos,
            ConcurrentLinkedQueue<String> failures) {
        try {
            Thread.sleep((long) (thinking.toMillis() * Math.random()));
            while (System.nanoTime() - began < time.toNanos()) {
                nanos.add(seat.step());
                Thread.sleep(thinking);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failures.add(e.toString());
        }
    }

    /** Sunschool paid twice in 50 of 50 trials. */
    private void paidOnce(School school) {
        var wrong = 0;
        for (var i = 0; i < TRIALS; i++) {
            // Nobody's seat was theirs
            var child = school.learner(LEARNERS - 1 - i);
            var lesson = start.start(child, UNIT);
            var page = take.open(child, lesson);
            while (page.next() != null) {
                page = answer(child, page);
            }
            Runnable finish = () -> take.finish(child, lesson);
            var failures = Races.run(List.of(finish, finish));
            var paid =
                    jdbc.queryForObject(
                            "select count(*) from points_ledger where learner_id = ? and source_type = 'LESSON_COMPLETE'",
                            Integer.class,
                            child.id());
            wrong += paid == 1 && failures.stream().allMatch(Objects::isNull) ? 0 : 1;
        }
        say("two parallel finishes of a lesson: %d of %d wrong", wrong, TRIALS);
        assertThat(wrong).isZero();
    }

    /** Answers the next question, which is about numbers, with the first option or a nought. */
    private LessonPage answer(Actor child, LessonPage page) {
        var asked = Objects.requireNonNull(page.next());
        var response =
                asked.kind() == Kind.NUMBER ? new Response.Written("0") : new Response.Option(0);
        return take.answer(
                        child,
                        page.id(),
                        asked.index(),
                        response,
                        false,
                        clock.instant().minusSeconds(9))
                .page();
    }

    /** A seat that one learner after the other takes, each for a lesson. */
    private final class Seat {

        private final Supplier<Actor> learners;
        private @Nullable Actor actor;
        private String lesson = "";
        private @Nullable LessonPage page;

        Seat(Supplier<Actor> learners) {
            this.learners = learners;
        }

        /** Answers one question; how long that took, in nanoseconds. */
        long step() {
            if (actor == null || page == null) {
                actor = learners.get();
                lesson = start.start(actor, UNIT);
                page = take.open(actor, lesson);
            }
            var began = System.nanoTime();
            page = answer(actor, page);
            var taken = System.nanoTime() - began;
            if (page.isAnswered()) {
                take.finish(actor, lesson);
                page = null;
            }
            return taken;
        }
    }

    private static String failures(List<String> failures) {
        return failures.isEmpty()
                ? ""
                : ", %d FAILED: %s".formatted(failures.size(), failures.getFirst());
    }

    private long count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, "learning " + format + "%n", values);
    }
}
