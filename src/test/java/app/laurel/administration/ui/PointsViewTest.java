package app.laurel.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.earning.AdjustPoints;
import app.laurel.people.PersonLine;
import app.laurel.platform.AuditFilter;
import app.laurel.platform.AuditLine;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Role;
import app.laurel.points.Ledger;
import app.laurel.shell.error.GoneView;
import app.laurel.shell.error.NoAccessView;
import app.laurel.support.Books;
import app.laurel.support.StatementCount;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators put points right, for any learner. */
class PointsViewTest extends AdministrationTest {

    @Autowired private AdjustPoints adjust;
    @Autowired private Ledger ledger;
    @Autowired private AuditLog audit;
    @Autowired private Books books;

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void withoutAdjustmentsItSaysWhatWillStandHere() {
        assertThat(html(open("administration/points"))).contains("Nothing was given or taken");
    }

    @Test
    void aLearnerIsFoundByNameAndGetsPointsWithUndo() {
        household.learner(sam, "Jonas");
        household.give(mia, 100);
        var view = open("administration/points");
        test(learner()).setFilter("mi");
        assertThat(test(learner()).getSuggestionItems())
                .extracting(PersonLine::name)
                .containsExactly("Mia");
        test(learner()).selectItem("Mia · Family of Sam");
        assertThat(html(view)).contains("Mia has 100 to spend.", "Given to and taken from Mia");
        fill(50, "Lost by a fault");
        assertThat(html(view)).contains("Mia has 100 to spend, and 150 afterwards.");
        click("Adjust");
        assertThat(ledger.spendable(mia.id())).isEqualTo(150);
        assertThat(toast()).contains("+50 for Mia, who has 150 now.");
        assertThat(html(view))
                .contains("Lost by a fault", "150 left", " · Alex", "One tap undoes it until ");
        assertThat(amount().getValue()).isNull();
        undo();
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
        assertThat(html(view)).contains("Undone").doesNotContain("One tap undoes it");
    }

    @Test
    void pointsAreTakenButNeverBelowZero() {
        household.give(mia, 10);
        var view = open("administration/points?learner=" + mia.id());
        @SuppressWarnings("unchecked")
        RadioButtonGroup<AdjustmentForm.Way> way = $(RadioButtonGroup.class).single();
        way.setValue(AdjustmentForm.Way.TAKE);
        fill(11, "Too much");
        assertThat(html(view)).contains("Mia has only 10 to spend.");
        click("Adjust");
        assertThat(amount().isInvalid()).isTrue();
        assertThat(reason().getValue()).isEqualTo("Too much");
        amount().setValue(10);
        click("Adjust");
        assertThat(ledger.spendable(mia.id())).isZero();
        assertThat(toast()).contains("−10 for Mia");
    }

    @Test
    void mistakesAreShownAtTheirField() {
        open("administration/points");
        fill(5, "x");
        click("Adjust");
        assertThat(learner().getErrorMessage()).isEqualTo("Choose a learner from the list.");
        open("administration/points?learner=" + mia.id());
        for (var wrong : new Integer[] {null, 0, -5, 1_000_001, Integer.MAX_VALUE}) {
            amount().setValue(wrong);
            reason().setValue("x");
            click("Adjust");
            assertThat(amount().getErrorMessage()).as("%s", wrong).contains("1 to 1,000,000");
        }
        amount().clear();
        amount().getElement().setProperty("_inputElementValue", "1.5");
        reason().setValue("x");
        click("Adjust");
        assertThat(amount().isInvalid()).isTrue();
        amount().setValue(1_000_000);
        for (var wrong : new String[] {"", "   ", "x".repeat(201), "x".repeat(10_000)}) {
            reason().setValue(wrong);
            click("Adjust");
            assertThat(reason().getErrorMessage()).contains("1 to 200 letters");
        }
        reason().setValue("Lottery");
        click("Adjust");
        assertThat(ledger.spendable(mia.id())).isEqualTo(1_000_000);
    }

    @Test
    void aSecondClickHasNoSecondEffect() {
        open("administration/points?learner=" + mia.id());
        fill(5, "Once");
        click("Adjust");
        click("Adjust");
        assertThat(ledger.spendable(mia.id())).isEqualTo(5);
    }

    @Test
    void whatWasSpentMeanwhileIsSaidBeforeTheRestIsTaken() {
        open("administration/points?learner=" + mia.id());
        fill(5, "Oops");
        click("Adjust");
        adjust.adjust(sam, mia.id(), -3, "Broke the vase", "k");
        undo();
        assertThat(ledger.spendable(mia.id())).isEqualTo(2);
        assertThat(text($(Dialog.class).single()))
                .contains("Mia has 2 points left of these 5. Undoing takes 2; nothing is owed.");
        click("Undo this");
        assertThat(ledger.spendable(mia.id())).isZero();
    }

    @Test
    void whatParentsGaveIsListedAndCanBeUndoneOnce() {
        adjust.adjust(sam, mia.id(), 7, "Helped <b>a lot</b>", "k");
        var view = open("administration/points");
        assertThat(view.getElement().getTextRecursively()).contains("Helped <b>a lot</b>");
        click("Undo…");
        var why = $(TextArea.class).single();
        for (var wrong : new String[] {"", "x".repeat(201), "x".repeat(10_000)}) {
            why.setValue(wrong);
            click("Undo this");
            assertThat(why.getErrorMessage()).isNotBlank();
            assertThat(why.isInvalid()).isTrue();
        }
        why.setValue("Asked for by Sam");
        click("Undo this");
        assertThat($(Button.class).withText("Undo…").all()).isEmpty();
        assertThat($(Button.class).withText("Undo").all()).isEmpty();
        assertThat(ledger.spendable(mia.id())).isZero();
        assertThat(text(view))
                .contains("Undone: Helped <b>a lot</b> – Asked for by Sam", " · Alex", "−7");
        assertThat(html(open("administration/audit")))
                .contains("Alex undid a change of the points of Mia: -7", "“Asked for by Sam”");
    }

    @Test
    void olderOnesComeInPages() {
        for (int i = 0; i < 45; i++) {
            adjust.adjust(sam, mia.id(), 1, "No. " + i, "k" + i);
        }
        open("administration/points");
        assertThat($(AdjustmentItem.class).all()).hasSize(20);
        click("Show more");
        click("Show more");
        assertThat($(AdjustmentItem.class).all()).hasSize(45);
        assertThat($(Button.class).withText("Show more").all()).isEmpty();
    }

    @Test
    void theFamilyCanSeeThatAnOutsiderLooked() {
        open("administration/points?learner=" + mia.id());
        open("administration/points?learner=" + mia.id());
        assertThat(audit.lines(AuditFilter.ALL, Long.MAX_VALUE, 10))
                .filteredOn(line -> line.action().equals("LEARNER_VIEWED"))
                .extracting(AuditLine::learnerId)
                .containsExactly(mia.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "4711", "99999999999", "1'or'1"})
    void wrongAddressesAreNotFound(String id) {
        assertThat(open("administration/points?learner=" + id)).isInstanceOf(GoneView.class);
    }

    @Test
    void anAdultHasNoPoints() {
        assertThat(open("administration/points?learner=" + sam.id())).isInstanceOf(GoneView.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARENT", "LEARNER"})
    void nobodyElseComesIn(Role role) {
        signIn(role == Role.PARENT ? sam : mia);
        assertThat(open("administration/points")).isInstanceOf(NoAccessView.class);
        assertThat(open("administration/points?learner=" + mia.id()))
                .isInstanceOf(NoAccessView.class);
    }

    @Test
    void opensWithinSixStatementsBesideTheSessionCheck() {
        for (int i = 0; i < 6; i++) {
            var kid = household.learner(household.parent("Parent" + i), "Kid");
            adjust.adjust(alex, kid.id(), 5, "Start", UUID.randomUUID().toString());
        }
        StatementCount.assertAtMost(6, () -> open("administration/points"));
        StatementCount.assertAtMost(6, () -> open("administration/points?learner=" + mia.id()));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonLine> learner() {
        return $(ComboBox.class).single();
    }

    private IntegerField amount() {
        return $(IntegerField.class).single();
    }

    private TextField reason() {
        return $(TextField.class).withPropertyValue(TextField::getLabel, "Reason").single();
    }

    private void fill(int points, String why) {
        amount().setValue(points);
        reason().setValue(why);
    }
}
