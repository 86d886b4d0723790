package app.laurel.learning;

import app.laurel.people.SignInFacts;
import app.laurel.platform.OncePerCluster;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes lessons whose last question was answered but whose end was lost, as when the tablet was
 * put away at that moment: they count and pay wherever they are looked at, not only once the
 * learner comes home.
 */
@Component
class CloseAnsweredLessons {

    private static final Logger LOG = LoggerFactory.getLogger(CloseAnsweredLessons.class);
    private static final Duration EVERY = Duration.ofSeconds(55);
    private static final Limit AT_ONCE = Limit.of(100);

    private final OncePerCluster oncePerCluster;
    private final Lessons lessons;
    private final TakeLesson take;
    private final SignInFacts people;
    private final Clock clock;

    CloseAnsweredLessons(
            OncePerCluster oncePerCluster,
            Lessons lessons,
            TakeLesson take,
            SignInFacts people,
            Clock clock) {
        this.oncePerCluster = oncePerCluster;
        this.lessons = lessons;
        this.take = take;
        this.people = people;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void run() {
        var answered = new ArrayList<LessonCard>();
        oncePerCluster.run("close answered lessons", EVERY, () -> answered.addAll(answered()));
        answered.forEach(this::close);
    }

    private List<LessonCard> answered() {
        return lessons.answeredBefore(clock.instant().minus(EVERY), AT_ONCE);
    }

    /** Each by itself, so that one that cannot be closed keeps no other open. */
    private void close(LessonCard lesson) {
        try {
            people.byId(lesson.learnerId()).ifPresent(who -> take.finish(who.actor(), lesson.id()));
        } catch (RuntimeException failure) {
            LOG.error("Lesson {} could not be closed", lesson.id(), failure);
        }
    }
}
