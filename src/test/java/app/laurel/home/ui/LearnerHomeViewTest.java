package app.laurel.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.AnswerKey;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.StartLesson;
import app.laurel.learning.TakeLesson;
import app.laurel.learning.ui.LessonView;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.shell.LearnerLayout;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.ViewTest;
import app.laurel.tasks.GiveTask;
import app.laurel.tasks.TaskDetails;
import app.laurel.tasks.Teachable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a child sees first. */
class LearnerHomeViewTest extends ViewTest {

    private static final String UNIT = "science/solid-liquid-gas";

    @Autowired private Household household;
    @Autowired private StartLesson start;
    @Autowired private TakeLesson take;
    @Autowired private LearningRecord record;
    @Autowired private AnswerKey key;
    @Autowired private Ledger ledger;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal goals;
    @Autowired private Toyshop toyshop;
    @Autowired private Studies studies;
    @Autowired private GiveTask give;
    @Autowired private JdbcTemplate database;

    private Actor parent;
    private Actor mia;

    @BeforeEach
    void family() {
        parent = household.parent("Sam");
        mia = household.learner(parent, "Mia");
        signIn(mia);
    }

    @Test
    void greetsAndSuggestsThreeThings() {
        open("learner");
        assertThat($view(H1.class).single().getText()).isEqualTo("Hi Mia!");
        assertThat($view(SuggestionCard.class).all()).hasSize(3);
        assertThat($view(H2.class).all()).extracting(H2::getText).doesNotHaveDuplicates();
        assertThat(text()).contains("Something new in ");
    }

    @Test
    void aTaskSaysHowLongItTakes() {
        give.give(
                parent,
                UUID.randomUUID(),
                mia.id(),
                new TaskDetails(
                        new Teachable(Teachable.Kind.LESSON, UNIT, ""),
                        LocalDate.now(ZoneOffset.UTC).plusDays(2),
                        ""));
        open("learner");
        assertThat(text($view(TaskCard.class).single())).contains("Start · 6 min");
        studies.begin(mia, UNIT, 4, 4, Duration.ofSeconds(20));
        open("learner");
        assertThat(text($view(TaskCard.class).single())).contains("Go on · 3 min left");
    }

    @Test
    void startsASuggestion() {
        open("learner");
        test($view(Button.class).withTextContaining("Start").first()).click();
        assertThat(getCurrentView()).isInstanceOf(LessonView.class);
        assertThat(record.open(mia)).hasSize(1);
    }

    @Test
    void goesOnWhereTheLessonWasLeft() {
        var lesson = start.start(mia, UNIT);
        take.answer(
                mia, lesson, 0, key.right(mia, lesson, 0), false, Instant.now().minusSeconds(9));
        open("learner");
        test($view(Button.class).withTextContaining("Go on").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("lesson/" + lesson);
        assertThat(record.open(mia)).hasSize(1);
    }

    @Test
    void closesALessonWhoseResultNobodyLookedAt() {
        var lesson = start.start(mia, UNIT);
        for (var i = 0; i < 7; i++) {
            take.answer(
                    mia,
                    lesson,
                    i,
                    key.right(mia, lesson, i),
                    false,
                    Instant.now().minusSeconds(9));
        }
        start.start(mia, "science/food-chains");
        open("learner");

        assertThat(record.open(mia)).extracting("unitId").containsExactly("science/food-chains");
        assertThat(ledger.ofSource(mia.id(), lesson)).hasSize(2);
        assertThat(text()).contains(String.valueOf(ledger.spendable(mia.id())));
        assertThat(text()).contains("1 day");
    }

    @Test
    void putsPointsIntoTheNearestGoalAtOnce() {
        household.give(mia, 30);
        var skateboard = toyshop.reward(parent, "Skateboard", 40);
        goals.put(mia, skateboard, 10, "first");
        open("learner");
        test($view(Button.class).withText("Put in ⭐").single()).click();
        test($(Button.class).withText("⭐ 5").single()).click();
        assertThat(getCurrentView()).isInstanceOf(LearnerHomeView.class);
        assertThat(text()).contains("15 of 40");
        assertThat(ledger.spendable(mia.id())).isEqualTo(15);
    }

    @Test
    void showsHowFarTheLearnerHasGrownWhateverIsSpent() {
        open("learner");
        assertThat(text()).contains("Level 1: Seed", "25 more points to Sprout");
        household.give(mia, 500);
        open("learner");
        assertThat(text()).contains("Level 1: Seed");
    }

    @Test
    void saysThatTheDayIsFull() {
        open("learner");
        assertThat(text()).doesNotContain("all the points of today");
        database.update("update families set points_per_day = 5 where id = ?", mia.familyId());
        studies.finish(mia, UNIT, 4, Duration.ofSeconds(20));
        StatementCount.assertAtMost(6, () -> open("learner"));
        assertThat(text()).contains("You have all the points of today.");
    }

    @Test
    void setsAGoalForTheWeekAndLetsItGo() {
        open("learner");
        assertThat(text()).contains("Choose how much you want to do in a week.");
        click("Choose a goal");
        $(IntegerField.class).single().setValue(1);
        click("That is my goal");
        assertThat($(IntegerField.class).single().getErrorMessage()).contains("from 3 to 50");
        $(IntegerField.class).single().setValue(4);
        click("That is my goal");
        assertThat(text()).contains("0 of 4 lessons", "Every bit counts");
        undo();
        assertThat(text()).doesNotContain("of 4 lessons");
        click("Choose a goal");
        click("That is my goal");
        assertThat(text()).contains("0 of 5 lessons");
        click("Change");
        click("No goal");
        assertThat(text()).contains("Choose how much you want to do in a week.");
    }

    @Test
    void offersNothingToPutInWhereNothingCanBePutIn() {
        household.give(mia, 10);
        goals.put(mia, toyshop.reward(parent, "Skateboard", 40), 10, "all");
        open("learner");
        assertThat(text()).contains("10 of 40");
        assertThat($view(Button.class).withText("Put in ⭐").all()).isEmpty();
    }

    @Test
    void olderLearnersGetThePlainerLook() {
        open("learner");
        assertThat(layout().getClassNames()).doesNotContain("plainer");
    }

    @Test
    void plainerFromGradeSixOn() {
        signIn(household.learner(parent, "Ada", 6));
        open("learner");
        assertThat(layout().getClassNames()).contains("plainer");
    }

    @Test
    void theLearnerChoosesTheLook() {
        open("learner");
        test($view(LookSwitch.class).single()).click();
        assertThat(layout().getClassNames()).contains("plainer");
        assertThat(text()).contains("More playful look");
        open("learner");
        assertThat(layout().getClassNames()).contains("plainer");
        test($view(LookSwitch.class).single()).click();
        open("learner");
        assertThat(layout().getClassNames()).doesNotContain("plainer");
        assertThat(text()).contains("Calmer look");
    }

    @Test
    void opensWithFewStatementsWhateverTheHistory() {
        StatementCount.assertAtMost(6, () -> open("learner"));
        for (var unit : new String[] {UNIT, "science/food-chains", "science/forces-and-magnets"}) {
            var lesson = start.start(mia, unit);
            take.answer(
                    mia,
                    lesson,
                    0,
                    key.right(mia, lesson, 0),
                    false,
                    Instant.now().minusSeconds(9));
        }
        StatementCount.assertAtMost(6, () -> open("learner"));
        household.give(mia, 20);
        goals.put(mia, toyshop.reward(parent, "Skateboard", 100), 5, "k1");
        StatementCount.assertAtMost(6, () -> open("learner"));
    }

    @Test
    void tellsWhatWaitsAndWhatWasAnswered() {
        household.give(mia, 200);
        var film = toyshop.reward(parent, "Film", 50);
        open("learner");
        assertThat($view(WishesCard.class).all()).isEmpty();
        var wish = toyshop.request(mia, film);
        open("learner");
        assertThat(text()).contains("Waiting for a parent: Film (50)");
        decide.approve(parent, wish, "With popcorn!");
        open("learner");
        assertThat(text()).contains("Sam said yes to Film", "“With popcorn!”");
        assertThat(text()).doesNotContain("Waiting for a parent");
        assertThat($(Anchor.class, $view(WishesCard.class).single()).single().getHref())
                .isEqualTo("shop/requests");
        var other = toyshop.request(mia, toyshop.reward(parent, "Pony", 100));
        decide.reject(parent, other, null);
        open("learner");
        assertThat(text()).contains("Sam said not now to Pony.");
        goals.put(mia, film, 5, "k");
        StatementCount.assertAtMost(6, () -> open("learner"));
        assertThat(text()).contains("5 of 50", "Sam said yes to Film");
    }

    @Test
    void anAnswerAppearsWithoutAReload() {
        household.give(mia, 60);
        var wish = toyshop.request(mia, toyshop.reward(parent, "Film", 50));
        open("learner");
        assertThat(text()).contains("Waiting for a parent: Film (50)");
        decide.approve(parent, wish, "With popcorn!");
        soon(
                () ->
                        assertThat(text($view(LearnerHomeView.class).single()))
                                .contains("Sam said yes to Film", "“With popcorn!”"));
    }

    @Test
    void answersAreToldTwoDaysAndPromisesUntilTheyAreKept() {
        household.give(mia, 200);
        var promised = toyshop.request(mia, toyshop.reward(parent, "Film", 50));
        decide.approve(parent, promised);
        decide.reject(parent, toyshop.request(mia, toyshop.reward(parent, "Pony", 100)), null);
        decide.cancel(mia, toyshop.request(mia, toyshop.reward(parent, "Cake", 10)));
        open("learner");
        assertThat(text()).contains("Film", "Pony").doesNotContain("Cake");
        database.update(
                "update reward_redemptions set completed_at = completed_at - interval '3 days' where learner_id = ?",
                mia.id());
        open("learner");
        assertThat(text()).contains("Film").doesNotContain("Pony");
        decide.fulfil(parent, promised);
        open("learner");
        assertThat($view(WishesCard.class).all()).isEmpty();
    }

    private LearnerLayout layout() {
        return (LearnerLayout)
                ((Component) getCurrentView())
                        .getParent()
                        .flatMap(Component::getParent)
                        .orElseThrow();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
