package app.laurel.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.earning.AdjustPoints;
import app.laurel.earning.UndoLine;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.rewards.GiveTogether;
import app.laurel.rewards.KeepFamilyGoals;
import app.laurel.rewards.RewardPicture;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.shell.parts.MomentField;
import app.laurel.shell.parts.OneTapRemark;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Points and goals on a learner's page. */
class LearnerPointsTest extends ViewTest {

    private static final String MATTER = "science/solid-liquid-gas";

    @Autowired private Household household;
    @Autowired private TestClock clock;
    @Autowired private Studies studies;
    @Autowired private Toyshop toyshop;
    @Autowired private SaveForGoal save;
    @Autowired private KeepFamilyGoals familyGoals;
    @Autowired private GiveTogether together;
    @Autowired private AdjustPoints adjust;
    @Autowired private UndoLine undo;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        signIn(sam);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void eachLineHasItsBalanceAndSaysWhy() {
        studies.finish(mia, MATTER, 5, Duration.ofSeconds(1));
        adjust.adjust(sam, mia.id(), -3, "Broke the <b>lamp</b>", "k1");
        var view = page("points");
        assertThat(view.getElement().getTextRecursively())
                .contains("Broke the <b>lamp</b>", "−3", "Sam", "+5");
        assertThat(view.getElement().getOuterHTML()).doesNotContain("<b>");
        test($(NativeButton.class).withText("Why?").all().getLast()).click();
        var why = $(WhyWords.class).single();
        assertThat(why.getElement().getTextRecursively())
                .contains("For 5 of 7 right answers in the lesson “Solid, liquid, gas”.")
                .contains("Before 0, +5, afterwards 5");
        assertThat($(Anchor.class, why).single().getHref()).contains("/answers?lesson=");
        test($(NativeButton.class).withText("Why?").all().getLast()).click();
        assertThat($(WhyWords.class).all()).isEmpty();
    }

    @Test
    void olderLinesComeOnDemand() {
        for (var i = 1; i <= 35; i++) {
            household.give(mia, i);
        }
        page("points");
        assertThat($(NativeButton.class).withText("Why?").all()).hasSize(30);
        click("Show older ones");
        assertThat($(NativeButton.class).withText("Why?").all()).hasSize(35);
        assertThat($(Button.class).withText("Show older ones").all()).isEmpty();
    }

    @Test
    void aMomentOfThePastHasAnAddressAndItsBalance() {
        household.give(mia, 42);
        clock.advance(Duration.ofDays(3));
        household.give(mia, 8);
        var yesterday =
                LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"))
                        .minusDays(1)
                        .truncatedTo(ChronoUnit.MINUTES);
        var view = page("points?at=" + yesterday);
        assertThat(html(view)).contains("Mia had 42 points there then.", "Back to now");
        assertThat(lines()).isEqualTo(1);
        test($(MomentField.class).single()).setValue(yesterday.minusDays(9));
        assertThat(html(view)).contains("No points at that time");
        page("points?at=never");
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void aGoalsWalletHasAnAddress() {
        household.give(mia, 100);
        var reward = toyshop.reward(sam, "Skateboard", 500);
        save.put(mia, reward, 40, "k1");
        page("points");
        assertThat($(Anchor.class).withClassName("wallet").all()).hasSize(2);
        assertThat(lines()).isEqualTo(2);
        page("points?wallet=" + reward);
        assertThat(lines()).isEqualTo(1);
        assertThat(
                        $(Anchor.class)
                                .withClassName("wallet")
                                .withAttribute("aria-current", "page")
                                .single()
                                .getElement()
                                .getTextRecursively())
                .contains("Skateboard: 40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "%00", "00000000-0000-0000-0000-000000000000", "%3Cimg%3E"})
    void anotherWalletIsTheSpendableOne(String wallet) {
        household.give(mia, 100);
        page("points?wallet=" + wallet);
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void givesWithAReasonAndUndoes() {
        household.give(mia, 20);
        var view = page("points");
        click("Give or take…");
        amount().setValue(15);
        test($(NativeButton.class).withText("Helped at home").single()).click();
        move();
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(html(view)).contains("Helped at home", "35 points to spend", "Points · 35");
        assertThat(toast()).contains("Gave Mia 15 points");
        undo();
        assertThat(ledger.spendable(mia.id())).isEqualTo(20);
        assertThat(html(view)).contains("Undone: Helped at home", "20 points to spend");
    }

    @Test
    void whatALessonPaidIsUndoneWithAReasonAndTheLearnerReadsIt() {
        studies.finish(mia, MATTER, 5, Duration.ofSeconds(1));
        var before = ledger.spendable(mia.id());
        var view = page("points");
        test(undoButtons("Undo…").getLast()).click();
        assertThat(text($(Dialog.class).single()))
                .contains("Lesson “Solid, liquid, gas”: 5 of 7 right")
                .contains("Mia has " + before + " points to spend. Undoing takes 5.");
        for (var wrong : new String[] {"", "x".repeat(201), "x".repeat(10_000)}) {
            why().setValue(wrong);
            click("Undo this");
            assertThat(why().isInvalid()).isTrue();
        }
        why().setValue("Kim <b>answered</b>");
        click("Undo this");
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(ledger.spendable(mia.id())).isEqualTo(before - 5);
        assertThat(text(view)).contains("– Kim <b>answered</b>", "Undone", "−5", "Sam");
        assertThat(html(view)).contains(before - 5 + " points to spend");
        assertThat(toast()).contains("Undone: −5 for Mia");
        signIn(mia);
        assertThat(text(open("points")))
                .contains(
                        "Undone: Lesson “Solid, liquid, gas”: 5 of 7 right – Kim <b>answered</b>");
    }

    @Test
    void whatIsNotThereAnyMoreIsSaidInFiguresBeforeTheRestIsTaken() {
        var line = adjust.adjust(sam, mia.id(), 12, "Helped", "k1");
        adjust.adjust(sam, mia.id(), -5, "Sweets", "k2");
        page("points");
        assertThat($(OneTapRemark.class).all()).hasSize(2);
        test(undoButtons("Undo").getLast()).click();
        assertThat(text($(Dialog.class).single()))
                .contains("Mia has 7 points left of these 12. Undoing takes 7; nothing is owed.");
        assertThat($(TextArea.class).all()).isEmpty();
        adjust.adjust(sam, mia.id(), -3, "More sweets", "k3");
        click("Undo this");
        assertThat(ledger.spendable(mia.id())).isEqualTo(4);
        assertThat(text($(Dialog.class).single()))
                .contains("Mia has 4 points left of these 12. Undoing takes 4; nothing is owed.")
                .contains("nothing was undone yet");
        click("Undo this");
        assertThat(ledger.spendable(mia.id())).isZero();
        assertThat(ledger.reversalOf(line))
                .hasValueSatisfying(entry -> assertThat(entry.amount()).isEqualTo(-4));
    }

    @Test
    void withoutAPointLeftThereIsNothingToConfirm() {
        adjust.adjust(sam, mia.id(), 12, "Helped", "k1");
        save.put(mia, toyshop.reward(sam, "Skateboard", 500), 12, "k2");
        page("points");
        test(undoButtons("Undo").getLast()).click();
        assertThat(text($(Dialog.class).single()))
                .contains("Mia has no points left to spend, so there is nothing to take.");
        assertThat($(Button.class).withText("Undo this").all()).isEmpty();
        click("Close");
        assertThat($(Dialog.class).all()).isEmpty();
    }

    @Test
    void aDeductionIsUndoneWithOneTapAndOnce() {
        household.give(mia, 20);
        adjust.adjust(sam, mia.id(), -5, "Lamp", "k1");
        page("points");
        test(undoButtons("Undo").getFirst()).click();
        assertThat(ledger.spendable(mia.id())).isEqualTo(20);
        assertThat(undoButtons("Undo")).isEmpty();
        assertThat(toast()).contains("Undone: +5 for Mia");
    }

    @Test
    void whatSomebodyElseUndidMeanwhileIsSaidAndShown() {
        var kim = household.coParent(sam, "Kim");
        var line = adjust.adjust(sam, mia.id(), 5, "Helped", "k1");
        page("points");
        var button = undoButtons("Undo").getFirst();
        undo.undo(kim, mia.id(), line, -5, "Twice");
        // Also when the view has heard of it by now
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        assertThat(toast()).contains("Kim already undid this.");
        assertThat(undoButtons("Undo")).isEmpty();
    }

    @Test
    void thePastOffersNothingToUndo() {
        adjust.adjust(sam, mia.id(), 5, "Helped", "k1");
        clock.advance(Duration.ofDays(2));
        var then = LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        page("points?at=" + then.minusDays(1).truncatedTo(ChronoUnit.MINUTES));
        assertThat(lines()).isEqualTo(1);
        assertThat(undoButtons("Undo…")).isEmpty();
    }

    private List<NativeButton> undoButtons(String text) {
        return $(NativeButton.class).withClassName("why-button").withText(text).all();
    }

    private TextArea why() {
        return $(TextArea.class).single();
    }

    @Test
    void takesWithAReasonButNeverBelowZero() {
        household.give(mia, 20);
        page("");
        click("Give or take…");
        take();
        amount().setValue(21);
        reason().setValue("Too much");
        move();
        assertThat(amount().isInvalid()).isTrue();
        assertThat(reason().getValue()).isEqualTo("Too much");
        amount().setValue(5);
        move();
        assertThat(toast()).contains("Took 5 points from Mia");
        assertThat(ledger.spendable(mia.id())).isEqualTo(15);
    }

    @Test
    void mistakesStayInTheDialog() {
        household.give(mia, 20);
        page("points");
        click("Give or take…");
        move();
        assertThat(amount().getErrorMessage()).contains("100,000");
        take();
        for (var wrong : new int[] {0, -5, 100_001}) {
            amount().setValue(wrong);
            move();
            assertThat(amount().isInvalid()).as("" + wrong).isTrue();
        }
        amount().setValue(5);
        move();
        assertThat(reason().isInvalid()).isTrue();
        reason().setValue("x".repeat(201));
        move();
        assertThat(reason().getErrorMessage()).contains("200");
        assertThat($(Dialog.class).all()).hasSize(1);
        assertThat(ledger.spendable(mia.id())).isEqualTo(20);
    }

    @Test
    void anAdministratorCorrectsFromOutside() {
        signIn(household.administrator("Alex"));
        var view = page("points");
        click("Give or take…");
        amount().setValue(7);
        reason().setValue("Lost by a fault");
        move();
        assertThat(html(view)).contains("Lost by a fault", "Alex", "7 points to spend");
    }

    @Test
    void goalsShowHowFarTheyAreAndWhatWaits() {
        household.give(mia, 200);
        save.put(mia, toyshop.reward(sam, "Skate <i>board", 500), 40, "k1");
        toyshop.request(mia, toyshop.reward(sam, "Movie", 20));
        toyshop.request(other(), toyshop.reward(sam, "Not hers", 20));
        var view = page("goals");
        assertThat(view.getElement().getTextRecursively())
                .contains("Skate <i>board", "40 of 500 points", "460 to go", "8 %")
                .contains("Asked for", "Movie")
                .doesNotContain("Not hers");
        click("Approve");
        assertThat(view.getElement().getTextRecursively()).doesNotContain("Asked for");
        assertThat(view.getElement().getTextRecursively()).contains("Saving for");
    }

    @Test
    void whatWasGivenToAFamilyGoalIsAWalletToo() {
        household.give(mia, 50);
        var zoo = UUID.randomUUID();
        familyGoals.add(sam, zoo, "A day at the zoo", 300, RewardPicture.TENT);
        together.give(mia, zoo, 30, "k1");
        assertThat(html(page("points"))).contains("A day at the zoo", "wallet=" + zoo);
        var view = page("points?wallet=" + zoo);
        assertThat(html(view)).contains("Given for “A day at the zoo”");
        assertThat(page("goals").getElement().getTextRecursively())
                .contains("A day at the zoo", "Gave 30 points for what the whole family wants")
                .doesNotContain("270 to go");
        signIn(mia);
        assertThat(html(open("points/" + zoo))).contains("Given for “A day at the zoo”");
    }

    @Test
    void withoutAGoalThePageSaysWhatCanBeDone() {
        assertThat(html(page("goals"))).contains("No goal yet", "rewards");
    }

    private void move() {
        test($(Button.class).withCondition(one -> one.getText().endsWith(" points")).single())
                .click();
    }

    private Actor other() {
        var jonas = household.learner(sam, "Jonas");
        household.give(jonas, 50);
        return jonas;
    }

    private Component page(String rest) {
        return open("learners/" + mia.id() + "/" + rest);
    }

    private int lines() {
        return $(NativeTableRow.class).all().size() - 1;
    }

    private IntegerField amount() {
        return $(IntegerField.class).single();
    }

    private TextField reason() {
        return $(TextField.class).single();
    }

    private void take() {
        test($(RadioButtonGroup.class).single()).selectItem("Take");
    }
}
