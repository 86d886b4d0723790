package app.laurel.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.quizzes.Player;
import app.laurel.quizzes.Quizmaster;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers plan when their concepts come back, and say how much is known. */
@LaurelTest
class ReviewsTest {

    private static final String UNIT = "math/fractions.add-unlike";
    private static final String CONCEPT = "fractions.add-unlike";
    private static final Duration EACH = Duration.ofSeconds(20);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private Progress progress;
    @Autowired private TestClock clock;
    @Autowired private JdbcTemplate database;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Quizmaster quizmaster;
    @Autowired private Player player;

    private Actor mia;

    @BeforeEach
    void family() {
        mia = household.learner(household.parent("Sam"), "Mia");
    }

    @Test
    void answerPlansTheNextReviewAtOnce() {
        studies.begin(mia, UNIT, 1, 1, EACH);
        assertThat(level().due()).isEqualTo(today().plusDays(2));
        assertThat(level().estimate()).isNull();
    }

    @Test
    void wrongAnswerBringsTheConceptBackTomorrow() {
        studies.begin(mia, UNIT, 2, 1, EACH);
        assertThat(level().due()).isEqualTo(today().plusDays(1));
    }

    @Test
    void reviewThatIsPassedComesBackLater() {
        studies.finish(mia, UNIT, 7, EACH);
        var first = level().due();
        clock.advance(Duration.ofDays(2));
        studies.finish(mia, UNIT, 7, EACH);
        assertThat(level().due()).isAfter(first.plusDays(7));
    }

    @Test
    void levelComesWithItsInterval() {
        studies.finish(mia, UNIT, 5, EACH);
        var recent = Recent.NOTHING;
        for (var i = 0; i < 7; i++) {
            recent = recent.and(i < 5);
        }
        assertThat(level().estimate()).isEqualTo(recent.estimate(7).orElseThrow());
        var today = today();
        var standing = progress.standing(mia.id(), today, today);
        assertThat(standing.concepts()).containsExactlyElementsOf(progress.concepts(mia.id()));
        assertThat(standing.subjects())
                .singleElement()
                .extracting("estimate")
                .isEqualTo(level().estimate());
        assertThat(progress.performance(List.of(mia.id())))
                .singleElement()
                .extracting("estimate")
                .isEqualTo(level().estimate());
    }

    @Test
    void lessonBringsBackWhatIsDueAndNothingElseThatWasRightLately() {
        var unit = "science/solid-liquid-gas";
        studies.finish(mia, unit, 7, EACH);
        var before = asked();
        studies.finish(mia, unit, 7, EACH);
        assertThat(asked()).hasSizeGreaterThan(before.size()).doesNotHaveDuplicates();

        clock.advance(Duration.ofDays(3));
        studies.finish(mia, unit, 7, EACH);
        assertThat(asked().reversed().subList(0, 5)).containsAnyElementsOf(before);
    }

    private List<String> asked() {
        return database.queryForList(
                "select question_text from quiz_answers where learner_id = ? order by answered_at",
                String.class,
                mia.id());
    }

    @Test
    void aLessonAndAQuizAtTheSameMomentBothCount() throws Exception {
        var sam = household.parent("Kim");
        mia = household.learner(sam, "Mia");
        var lesson = studies.begin(mia, UNIT, 1, 1, EACH);
        var quiz = quizmaster.publish(sam, Player.about("Sums", "Math", CONCEPT, 3));
        var attempt = player.begin(mia, quiz);
        try (var other = Executors.newSingleThreadExecutor()) {
            var played =
                    transaction.execute(
                            status -> {
                                studies.answer(mia, lesson, 1, true);
                                var playing = other.submit(() -> player.finish(mia, attempt, 3));
                                Awaitility.await()
                                        .atMost(Duration.ofSeconds(20))
                                        .until(() -> playing.isDone() || somebodyWaits());
                                return playing;
                            });
            played.get();
        }
        assertThat(
                        database.queryForObject(
                                "select reps from reviews where concept = ?",
                                Integer.class,
                                CONCEPT))
                .isEqualTo(1 + 1 + 3);
    }

    private boolean somebodyWaits() {
        return database.queryForObject(
                        "select count(*) from pg_locks where not granted", Integer.class)
                > 0;
    }

    private ConceptLevel level() {
        return progress.concepts(mia.id()).stream()
                .filter(one -> one.concept().equals(CONCEPT))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    }
}
