package app.laurel.earning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.mastery.AchievementType;
import app.laurel.mastery.AwardAchievements;
import app.laurel.mastery.Trophy;
import app.laurel.people.KeepLearners;
import app.laurel.people.LessonFigures;
import app.laurel.people.TrophyPay;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.points.SourceType;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Studies;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Double or loss and trophies pay what the family says, from when it says so. */
@LaurelTest
class FamilyFiguresTest {

    private static final String UNIT = "science/solid-liquid-gas";
    private static final String OTHER = "science/food-chains";
    private static final Set<SourceType> OF_LESSONS =
            EnumSet.of(
                    SourceType.QUIZ_CORRECT,
                    SourceType.LESSON_COMPLETE,
                    SourceType.DOUBLE_OR_LOSS_DEDUCTION);

    @Autowired private Household household;
    @Autowired private KeepLearners learners;
    @Autowired private Studies studies;
    @Autowired private AwardAchievements achievements;
    @Autowired private Ledger ledger;
    @Autowired private JdbcTemplate database;
    @Autowired private Books books;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        learners.allowDoubleOrLoss(sam, mia.id(), true);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    /** 3 of 7 right; of two stakes one is won. */
    @Test
    void aFamilyThatChoseNothingPaysWhatWasAlwaysPaid() {
        studies.stake(mia, UNIT, 3, 2, 4);
        assertThat(lines())
                .containsExactly(
                        "4 Lesson “Solid, liquid, gas”: 3 of 7 right; 1 with double or loss, 2 each",
                        "2 Lesson “Solid, liquid, gas” finished",
                        "-1 Lesson “Solid, liquid, gas”: double or loss, 1 wrong, 1 each");
        assertThat(trophyLines()).containsExactly("10 🌱 First steps");
        assertThat(Arrays.stream(AchievementType.values()).map(AchievementType::usual))
                .allMatch(TrophyPay.USUAL.figures()::contains)
                .containsAll(TrophyPay.USUAL.figures());
    }

    @Test
    void stakesPayAndTakeTheFamilysFiguresAndSaySo() {
        household.pay(sam, new LessonFigures(1, 2, 200, 5, 3));
        studies.stake(mia, UNIT, 3, 1, 5);
        assertThat(lines())
                .containsExactly(
                        "11 Lesson “Solid, liquid, gas”: 3 of 7 right; 2 with double or loss, 5 each",
                        "2 Lesson “Solid, liquid, gas” finished",
                        "-6 Lesson “Solid, liquid, gas”: double or loss, 2 wrong, 3 each");
    }

    @Test
    void aLessonNeverEndsBelowNothing() {
        household.pay(sam, new LessonFigures(1, 2, 200, 5, 100));
        studies.stake(mia, UNIT, 3, 2, 4);
        assertThat(lines())
                .contains(
                        "-9 Lesson “Solid, liquid, gas”: double or loss, 1 wrong, 100 each; no more than the lesson paid");
        assertThat(ledger.spendable(mia.id())).as("the trophy alone").isEqualTo(10);
    }

    @Test
    void whereNothingIsTakenNoLineSaysSo() {
        household.pay(sam, new LessonFigures(1, 2, 200, 2, 0));
        studies.stake(mia, UNIT, 3, 2, 4);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void whatWasPaidBeforeStays() {
        studies.stake(mia, UNIT, 3, 2, 4);
        var before = lines();
        var earned = trophyLines();
        household.pay(sam, new LessonFigures(3, 4, 200, 9, 8));
        household.payForTrophies(sam, List.of(1, 2, 3, 4, 5, 6, 7, 8));
        studies.stake(mia, OTHER, 7, 0, 0);
        assertThat(lines()).startsWith(before.toArray(String[]::new));
        assertThat(trophyLines()).startsWith(earned.toArray(String[]::new));
        assertThat(trophy(AchievementType.FIRST_LESSON).points()).isEqualTo(10);
        assertThat(trophy(AchievementType.FIVE_LESSONS).points()).isEqualTo(4);
    }

    @Test
    void trophiesPayTheFamilysFigures() {
        household.payForTrophies(sam, List.of(5, 300, 15, 20, 25, 30, 40, 50));
        studies.finish(mia, UNIT, 5, Duration.ofSeconds(5));
        assertThat(trophyLines()).containsExactly("300 🌱 First steps");
        assertThat(trophy(AchievementType.FIRST_LESSON).points()).isEqualTo(300);
    }

    @Test
    void aTrophyThatPaysNothingIsEarnedAllTheSame() {
        household.payForTrophies(sam, List.of(0, 0, 0, 0, 0, 0, 0, 0));
        studies.finish(mia, UNIT, 5, Duration.ofSeconds(5));
        assertThat(trophyLines()).isEmpty();
        assertThat(trophy(AchievementType.FIRST_LESSON).isEarned()).isTrue();
        household.payForTrophies(sam, TrophyPay.USUAL.figures());
        studies.finish(mia, OTHER, 5, Duration.ofSeconds(5));
        assertThat(trophyLines()).as("it is not made up for").isEmpty();
        assertThat(trophy(AchievementType.FIRST_LESSON).points()).isZero();
    }

    @Test
    void anotherFamilysFiguresCountOnlyThere() {
        household.payForTrophies(household.parent("Kim"), List.of(1, 1, 1, 1, 1, 1, 1, 1));
        studies.finish(mia, UNIT, 5, Duration.ofSeconds(5));
        assertThat(trophyLines()).containsExactly("10 🌱 First steps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stake_won = 201",
                "stake_won = -1",
                "stake_lost = 101",
                "stake_lost = -1",
                "trophy_points = '{1,2,3}'",
                "trophy_points = '{5,10,15,20,25,30,40,1001}'",
                "trophy_points = '{5,10,15,20,25,30,40,-1}'",
                "trophy_points = '{5,10,15,20,25,30,40,null}'",
                "point_name = ' '"
            })
    void theDatabaseHoldsNoOtherFigures(String wrong) {
        assertThatThrownBy(() -> database.update("update families set " + wrong))
                .hasMessageContaining("violates check constraint");
    }

    private Trophy trophy(AchievementType type) {
        return achievements.trophies(mia, mia.id()).stream()
                .filter(one -> one.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines() {
        return lines(OF_LESSONS);
    }

    private List<String> trophyLines() {
        return lines(EnumSet.of(SourceType.ACHIEVEMENT));
    }

    private List<String> lines(Set<SourceType> sources) {
        return ledger.everything(mia.id()).stream()
                .filter(entry -> sources.contains(entry.source()))
                .map(entry -> entry.amount() + " " + entry.description())
                .toList();
    }
}
