package app.laurel.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.TakeLesson;
import app.laurel.platform.Actor;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.Studies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One connection is enough to finish a lesson and to be awarded for it. */
@LaurelTest(properties = "DATABASE_POOL_SIZE=1")
class AwardsOnASmallPoolTest {

    private static final String UNIT = "science/solid-liquid-gas";

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private TakeLesson take;
    @Autowired private AwardAchievements awards;

    @Test
    void allWhoFinishAtTheSameMomentGetTheirTrophies() {
        var sam = household.parent("Sam");
        var learners = new ArrayList<Actor>();
        var finishes = new ArrayList<Runnable>();
        for (var name : List.of("Mia", "Ben", "Leo", "Zoe")) {
            var learner = household.learner(sam, name);
            var lesson = studies.begin(learner, UNIT, 7, 7, Duration.ofSeconds(20));
            learners.add(learner);
            finishes.add(() -> take.finish(learner, lesson));
        }
        assertThat(Races.run(finishes)).containsOnlyNulls();
        assertThat(learners)
                .allSatisfy(
                        learner ->
                                assertThat(awards.trophies(learner, learner.id()))
                                        .filteredOn(Trophy::isEarned)
                                        .extracting(Trophy::type)
                                        .contains(AchievementType.FIRST_LESSON));
    }
}
