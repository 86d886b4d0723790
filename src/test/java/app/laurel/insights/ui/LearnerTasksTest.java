package app.laurel.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import app.laurel.support.ViewTest;
import app.laurel.tasks.Teachable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A parent gives a task on the learner's page, and the learner finds it at home. */
class LearnerTasksTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        clock.stopAt(Instant.parse("2026-11-18T15:00:00Z"));
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        signIn(sam);
    }

    @Test
    void aTaskIsGivenSeenDoneAndListed() {
        assertThat(text(page())).contains("No open task", "Mia");
        click("Give a task");
        click("Give the task");
        assertThat(what().getErrorMessage()).contains("Choose a lesson");
        $(Select.class).single().setValue("Science");
        what().setValue(
                        new Teachable(
                                Teachable.Kind.LESSON,
                                "science/solid-liquid-gas",
                                "Solid, liquid, gas"));
        due().setValue(LocalDate.of(2026, 11, 17));
        click("Give the task");
        assertThat(due().getErrorMessage()).contains("This day is over");
        test($(NativeButton.class).withText("Tomorrow").single()).click();
        click("Give the task");
        assertThat(text(page())).contains("until tomorrow").doesNotContain("No open task");

        signIn(mia);
        assertThat(text(open("learner")))
                .contains("From your parents, until tomorrow")
                .contains("Four small things today");
        clock.stopAt(Instant.parse("2026-11-21T15:00:00Z"));
        assertThat(text(open("learner"))).contains("It was due Thursday");
        signIn(sam);
        assertThat(text(page())).contains("overdue, was due Thursday", "Overdue");

        signIn(mia);
        open("learner");
        test($view(Button.class).withTextContaining("Start").first()).click();
        studies.finish(mia, "science/solid-liquid-gas", 4, Duration.ofSeconds(20));
        assertThat(text(open("learner"))).doesNotContain("From your parents");
        signIn(sam);
        assertThat(text(page())).contains("No open task", "Done (1)", "done today");
    }

    @Test
    void aTaskIsWithdrawnAndGivenAgain() {
        page();
        click("Give a task");
        what().setValue(
                        new Teachable(
                                Teachable.Kind.LESSON,
                                "science/solid-liquid-gas",
                                "Solid, liquid, gas"));
        click("Give the task");
        click("Withdraw");
        assertThat(text(page())).contains("No open task", "Withdrawn (1)");
        click("Give again");
        assertThat(text(page())).contains("until Sunday").doesNotContain("Withdrawn (");
        StatementCount.assertAtMost(6, this::page);
    }

    @Test
    void anAdministratorLooksAndGivesNothing() {
        signIn(household.administrator("Robin"));
        assertThat(text(page())).contains("No open task");
        assertThat($(Button.class).withText(Text.of("tasks.give")).all()).isEmpty();
    }

    private com.vaadin.flow.component.Component page() {
        return open("learners/" + mia.id() + "/tasks");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Teachable> what() {
        return $(ComboBox.class).single();
    }

    private DatePicker due() {
        return $(DatePicker.class).single();
    }
}
