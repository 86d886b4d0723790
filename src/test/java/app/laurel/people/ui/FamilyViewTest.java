package app.laurel.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.ChangeFamily;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.FamilySettings;
import app.laurel.people.KeepAccounts;
import app.laurel.people.KeepLearners;
import app.laurel.people.LessonFigures;
import app.laurel.people.TrophyPay;
import app.laurel.platform.Actor;
import app.laurel.shell.PointsName;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FamilyViewTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private FamilyDirectory directory;
    @Autowired private ChangeFamily change;
    @Autowired private KeepAccounts accounts;
    @Autowired private KeepLearners learners;
    @Autowired private Studies studies;

    private Actor sam;

    @BeforeEach
    void opened() {
        sam = household.parent("Sam");
        signIn(sam);
        open("settings");
    }

    @Test
    void savesWhatIsTyped() {
        test(pointsName()).setValue("acorns");
        save();
        assertThat(settings().pointsName()).isEqualTo("acorns");
        test(pointsName()).setValue("nuts");
        save();
        assertThat(settings().pointsName()).isEqualTo("nuts");
    }

    @Test
    void whatOneIsCalledFollowsUntilSomebodySaysOtherwise() {
        test(pointsName()).setValue("acorns");
        assertThat(pointName().getValue()).isEqualTo("acorn");
        test(pointName()).setValue("nut");
        test(pointsName()).setValue("stars");
        assertThat(pointName().getValue()).isEqualTo("nut");
        test(pointName()).setValue("a name that is far too long");
        save();
        assertThat(pointName().getErrorMessage()).isEqualTo("Use 1 to 20 letters.");
        assertThat(settings().pointName()).isEqualTo("point");
        test(pointName()).setValue("");
        save();
        assertThat(pointName().getValue()).isEqualTo("star");
        assertThat(settings().named()).isEqualTo(new PointsName("stars", "star"));
    }

    @Test
    void whatIsNoNumberIsAMistakeAndNotTheWishForNone() {
        change.change(sam, settings(), wishes("points", 30));
        open("settings");
        var below = field("Approve by itself below");
        below.clear();
        below.getElement().setProperty("_inputElementValue", "1e30");
        save();
        assertThat(below.isInvalid()).isTrue();
        assertThat(below.getErrorMessage()).contains("whole number");
        assertThat(settings().autoApproveBelow()).isEqualTo(30);
    }

    @Test
    void neverSavesOverWhatSomebodyElseSavedMeanwhile() {
        change.change(household.coParent(sam, "Alex"), settings(), wishes("stars", 30));
        $(IntegerField.class).first().setValue(7);
        save();
        assertThat(html(view())).contains("Somebody else changed these settings");
        assertThat(settings().pointsName()).isEqualTo("stars");
        assertThat($(IntegerField.class).first().getValue()).isEqualTo(7);
        save();
        assertThat(settings().lessons().perCorrect()).isEqualTo(7);
        assertThat(settings().pointsName()).isEqualTo("points");
    }

    @Test
    void showsWhatSomebodyElseSavedWhenAsked() {
        change.change(household.coParent(sam, "Alex"), settings(), wishes("stars", 30));
        $(IntegerField.class).first().setValue(7);
        save();
        test($(Button.class).withText("Look at theirs").first()).click();
        assertThat(pointsName().getValue()).isEqualTo("stars");
        $(IntegerField.class).first().setValue(7);
        save();
        assertThat(settings())
                .isEqualTo(settings("stars", new LessonFigures(7, 2, 200, 14, 1), 30));
    }

    @Test
    void figuresAreTriedOutOnTheLessonsOfTheLastFourWeeks() {
        var mia = household.learner(sam, "Mia");
        household.learner(sam, "Lee");
        studies.finish(mia, "science/solid-liquid-gas", 5, Duration.ofSeconds(5));
        open("learners");
        open("settings");
        assertThat(dryRun()).contains("Try other figures");
        field("For a right answer").setValue(3);
        assertThat(dryRun())
                .isEqualTo("Had this been on for the last four weeks: Mia 17 instead of 7.");
        field("For a finished lesson").setValue(-1);
        assertThat(dryRun()).as("what is no rule").isEmpty();
        field("For a finished lesson").setValue(null);
        assertThat(dryRun()).as("no number").isEmpty();
        field("For a finished lesson").setValue(101);
        assertThat(dryRun()).as("too many").isEmpty();
        field("For a right answer").setValue(0);
        field("For a finished lesson").setValue(7);
        assertThat(dryRun())
                .isEqualTo("Had this been on for the last four weeks: Mia 7 as it was.");
        field("At most in a day").setValue(4);
        assertThat(dryRun())
                .isEqualTo("Had this been on for the last four weeks: Mia 4 instead of 7.");
        field("At most in a day").setValue(0);
        assertThat(dryRun()).as("no limit at all is written otherwise").isEmpty();
        field("At most in a day").setValue(null);
        assertThat(dryRun()).contains("Mia 7 as it was");
        save();
        assertThat(dryRun()).as("what is on now").contains("Try other figures");
    }

    @Test
    void stakesAreTriedOutToo() {
        var mia = household.learner(sam, "Mia");
        learners.allowDoubleOrLoss(sam, mia.id(), true);
        studies.stake(mia, "science/solid-liquid-gas", 3, 2, 4);
        open("learners");
        open("settings");
        field("Double or loss, when it is right").setValue(5);
        assertThat(dryRun())
                .isEqualTo("Had this been on for the last four weeks: Mia 8 instead of 5.");
        field("Double or loss, when it is wrong").setValue(3);
        assertThat(dryRun()).contains("Mia 6 instead of 5");
        field("Double or loss, when it is wrong").setValue(101);
        assertThat(dryRun()).as("too many").isEmpty();
    }

    @Test
    void aStakeThatIsWonPaysDoubleUntilSomebodySaysOtherwise() {
        field("For a right answer").setValue(3);
        assertThat(field("Double or loss, when it is right").getValue()).isEqualTo(6);
        field("Double or loss, when it is right").setValue(4);
        field("For a right answer").setValue(5);
        save();
        assertThat(field("Double or loss, when it is right").getErrorMessage())
                .contains("choose 5 or more");
        field("Double or loss, when it is right").setValue(201);
        save();
        assertThat(field("Double or loss, when it is right").getErrorMessage())
                .isEqualTo("Choose a number from 0 to 200.");
        field("Double or loss, when it is right").setValue(9);
        field("Double or loss, when it is wrong").setValue(-1);
        save();
        assertThat(field("Double or loss, when it is wrong").getErrorMessage())
                .isEqualTo("Choose a number from 0 to 100.");
        field("Double or loss, when it is wrong").setValue(4);
        save();
        assertThat(settings().lessons()).isEqualTo(new LessonFigures(5, 2, 200, 9, 4));
    }

    @Test
    void trophiesPayWhatIsTyped() {
        assertThat(field("Usually 5 points").getHelperText()).isEqualTo("🔥 Warm-up");
        field("Usually 10 points").setValue(1001);
        save();
        assertThat(field("Usually 10 points").getErrorMessage())
                .isEqualTo("Choose a number from 0 to 1,000.");
        assertThat($(Details.class).single().isOpened()).isTrue();
        field("Usually 10 points").setValue(0);
        field("Usually 50 points").setValue(500);
        save();
        assertThat(settings().trophies())
                .isEqualTo(new TrophyPay(List.of(5, 0, 15, 20, 25, 30, 40, 500)));
    }

    @Test
    void withoutLessonsThereIsNothingToCompare() {
        field("For a right answer").setValue(3);
        assertThat(dryRun()).contains("Nobody finished a lesson or a quiz in the last four weeks");
    }

    @Test
    void opensWithinSixStatements() {
        open("learners");
        StatementCount.assertAtMost(6, () -> open("settings"));
    }

    @Test
    void twoParentsCanWishThatBothAgree() {
        assertThat(labels()).doesNotContain("Two parents must agree from");
        household.coParent(sam, "Alex");
        open("learners");
        open("settings");
        field("Approve by itself below").setValue(50);
        field("Two parents must agree from").setValue(49);
        save();
        assertThat(field("Two parents must agree from").getErrorMessage())
                .contains("less than 50 is approved by itself");
        field("Two parents must agree from").setValue(1_000_001);
        save();
        assertThat(field("Two parents must agree from").getErrorMessage()).contains("1,000,000");
        field("Two parents must agree from").setValue(50);
        save();
        assertThat(settings().twoAgreeFrom()).isEqualTo(50);
        field("Two parents must agree from").clear();
        save();
        assertThat(settings().twoAgreeFrom()).isNull();
    }

    @Test
    void whoIsLeftAloneIsToldThatTheWishRests() {
        var alex = household.coParent(sam, "Alex");
        change.change(alex, settings(), ChangeFamily.Wishes.of(settings()).approving(null, 50));
        accounts.disable(alex.id());
        open("learners");
        open("settings");
        assertThat(field("Two parents must agree from").getHelperText()).contains("rests");
        field("Two parents must agree from").clear();
        save();
        assertThat(settings().twoAgreeFrom()).isNull();
    }

    private FamilySettings settings(String pointsName, LessonFigures lessons, int below) {
        var now = settings();
        return new FamilySettings(
                now.familyId(),
                now.code(),
                pointsName,
                PointsName.oneOf(pointsName),
                now.zone(),
                lessons,
                now.trophies(),
                below,
                null);
    }

    private ChangeFamily.Wishes wishes(String pointsName, int below) {
        var now = ChangeFamily.Wishes.of(settings());
        return new ChangeFamily.Wishes(
                pointsName, null, now.zone(), now.lessons(), now.trophies(), below, null);
    }

    private FamilySettings settings() {
        return directory.settings(sam);
    }

    private FamilyView view() {
        return (FamilyView) getCurrentView();
    }

    private TextField pointsName() {
        return $(TextField.class).first();
    }

    private List<String> labels() {
        return $(IntegerField.class).all().stream().map(IntegerField::getLabel).toList();
    }

    private TextField pointName() {
        return $(TextField.class)
                .withPropertyValue(TextField::getLabel, "And one of them")
                .single();
    }

    private String dryRun() {
        return $(DryRunLine.class).single().getText();
    }

    private IntegerField field(String label) {
        return $(IntegerField.class).withPropertyValue(IntegerField::getLabel, label).single();
    }

    private void save() {
        test($(Button.class).withText("Save").first()).click();
    }
}
