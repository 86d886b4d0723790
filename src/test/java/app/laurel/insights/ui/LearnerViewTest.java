package app.laurel.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.mastery.SetWeeklyGoal;
import app.laurel.mastery.WeeklyGoal;
import app.laurel.people.KeepLearners;
import app.laurel.people.ui.LearnersView;
import app.laurel.platform.Actor;
import app.laurel.shell.chart.ChartWithTable;
import app.laurel.shell.chart.HeatWithTable;
import app.laurel.shell.error.GoneView;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import app.laurel.support.ViewTest;
import app.laurel.tasks.ReadTasks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner's page: who may see it, what stands at its head, performance and concepts. */
class LearnerViewTest extends ViewTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String MATTER = "science/solid-liquid-gas";
    private static final String FRACTIONS = "math/fractions.add-like";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private ReadTasks tasks;
    @Autowired private KeepLearners learners;
    @Autowired private SetWeeklyGoal weeklyGoals;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        at("2026-11-18T16:00");
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        signIn(sam);
    }

    @Test
    void aNewLearnersPageSaysWhatToDoNext() {
        var view = page("");
        assertThat(html(view))
                .contains("Mia", "Grade 4", "0 points to spend", "not here yet")
                .contains("No finished lesson yet", "hand-over");
        assertThat($(ChartWithTable.class).all()).isEmpty();
        for (var part : new String[] {"/concepts", "/answers", "/points", "/goals"}) {
            page(part);
            assertThat($(EmptyState.class).all()).as(part).hasSize(1);
            assertThat($(H1.class).single().getText()).isEqualTo("Mia");
        }
    }

    @Test
    void theHeadSaysHowItGoes() {
        household.give(mia, 150);
        studies.finish(mia, MATTER, 5, MINUTE);
        var view = page("");
        assertThat(html(view)).contains("Grade 4 · 1-day streak · 167 points to spend · last here");
        assertThat(html(view)).contains("Points · 167", "Science: beginner");
        assertThat(current()).isEqualTo("Performance");
        page("/concepts");
        assertThat(current()).isEqualTo("Concepts");
        assertThat(((LearnerView) getCurrentView()).getPageTitle()).isEqualTo("Mia · Concepts");
    }

    @Test
    void scoresStandInAChartAndSubjectsBelowIt() {
        lesson(MATTER, "2026-11-03T16:00", 4);
        lesson("science/food-chains", "2026-11-11T16:00", 7);
        lesson("science/forces-and-magnets", "2026-11-18T16:00", 5);
        var view = page("");
        assertThat(html($(ChartWithTable.class).single()))
                .contains("from August 31 to November 18", "57", "100", "71");
        assertThat(html($(SubjectsCard.class).single()))
                .contains("Science", "3 lessons, 16 of 21 answers right", "intermediate", "76")
                .contains("−29", "against the week before");
        assertThat(html(view)).contains("What would help most", "Concepts");
    }

    @Test
    void sickDaysAreMarkedAndTakenOff() {
        weeklyGoals.set(mia, WeeklyGoal.Measure.LESSONS, 3);
        studies.finish(mia, MATTER, 5, MINUTE);
        var view = page("");
        assertThat(html(view)).contains("1 of 3 lessons");
        var days = $(DatePicker.class).all();
        days.get(0).setValue(LocalDate.of(2026, 11, 16));
        days.get(1).setValue(LocalDate.of(2026, 11, 15));
        click("Mark");
        assertThat($(DatePicker.class).all().get(1).getErrorMessage()).contains("at most 60 days");
        days.get(1).setValue(LocalDate.of(2026, 11, 17));
        click("Mark");
        assertThat(html(view)).contains("Nov 16, 2026 to Nov 17, 2026");
        assertThat(toast()).contains("2 days marked for Mia");
        undo();
        assertThat(html(view)).doesNotContain("Nov 17, 2026");
        click("Mark");
        click("Take off");
        assertThat(html(view)).doesNotContain("Nov 18, 2026");
    }

    @Test
    void aPeriodIsChosenAndKeptInTheAddress() {
        lesson(MATTER, "2026-10-07T16:00", 4);
        at("2026-11-18T16:00");
        page("");
        assertThat(html($(ChartWithTable.class).single())).contains("57");
        test($(Select.class).single()).selectItem("4 weeks");
        assertThat(html($(ChartWithTable.class).single())).doesNotContain("57");
        page("?weeks=52");
        assertThat($(Select.class).single().getValue()).isEqualTo(Period.YEAR);
        assertThat(html($(ChartWithTable.class).single())).contains("57");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-4", "abc", "99999999999999", "", "%3Cscript%3E", "%00", "4&weeks=52"})
    void anotherPeriodIsTheUsualOne(String weeks) {
        studies.finish(mia, MATTER, 5, MINUTE);
        page("?weeks=" + weeks);
        var period = $(Select.class).single().getValue();
        assertThat(period).isEqualTo(weeks.startsWith("4") ? Period.MONTH : Period.QUARTER);
    }

    @Test
    void whatHelpsIsSaidInWordsAndLeadsToTheAnswers() {
        at("2026-11-09T16:00");
        studies.finish(mia, FRACTIONS, 3, MINUTE);
        at("2026-11-18T16:00");
        page("");
        var help = $(HelpCard.class).single();
        assertThat(html(help))
                .contains("Adding like fractions", "Maths, 3 of 7 right · not seen for 9 days");
        assertThat($(Anchor.class, help).single().getHref())
                .endsWith("/answers?concept=fractions.add-like");
    }

    @Test
    void whatHelpsIsAssignedFromWhereItIsSeen() {
        at("2026-11-18T16:00");
        studies.finish(mia, FRACTIONS, 3, MINUTE);
        page("");
        click("Assign");
        assertThat($(Dialog.class).single().getHeaderTitle()).contains("Mia");
        click("Give the task");
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(tasks.open(mia))
                .singleElement()
                .satisfies(task -> assertThat(task.title()).containsIgnoringCase("like fractions"));
        signIn(household.administrator("Alex"));
        open("users");
        page("");
        assertThat($(HelpCard.class).all()).hasSize(1);
        assertThat($(Button.class).withText("Assign").all()).isEmpty();
    }

    @Test
    void conceptsBelowFiveAnswersShowNoLevel() {
        studies.finish(mia, FRACTIONS, 4, MINUTE);
        studies.begin(mia, "math/fractions.add-unlike", 4, 4, MINUTE);
        page("/concepts");
        var card = $(HeatWithTable.class).single();
        assertThat(html(card))
                .contains("Adding like fractions", "55", "Adding unlike fractions")
                .contains("too few answers", "2 concepts, 0 well known")
                .doesNotContain(">100<");
    }

    @Test
    void aHeatCellLeadsToItsAnswers() {
        studies.finish(mia, FRACTIONS, 4, MINUTE);
        page("/concepts");
        AnswersPart.open((LearnerView) getCurrentView(), mia.id(), "fractions.add-like");
        assertThat(current()).isEqualTo("Answers");
        assertThat($(AnswerItem.class).all()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "99999999999999999999", "1.5", "%3Cb%3E", "999999"})
    void wrongAddressesAreNotFound(String id) {
        for (var part : new String[] {"", "/concepts", "/map", "/answers", "/points", "/goals"}) {
            assertThat(open("learners/" + id + part)).isInstanceOf(GoneView.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "performance", "Points", "%3Cb%3E", "points/more"})
    void otherPartsAreNotFound(String part) {
        assertThat(page("/" + part)).isNotInstanceOf(LearnerView.class);
    }

    @Test
    void otherAddressesBelowALearnerAreNotThisPage() {
        assertThat(open("learners/new")).isNotInstanceOf(LearnerView.class);
        assertThat(open("learners")).isInstanceOf(LearnersView.class);
        assertThat(open("learners/" + mia.id() + "/edit")).isNotInstanceOf(LearnerView.class);
        assertThat(page("")).isInstanceOf(LearnerView.class);
    }

    @Test
    void foreignLearnersAndAdultsAreNotFound() {
        var stranger = household.learner(household.parent("Kim"), "Lia");
        assertThat(open("learners/" + stranger.id())).isInstanceOf(GoneView.class);
        assertThat(open("learners/" + sam.id())).isInstanceOf(GoneView.class);
    }

    @Test
    void learnersDoNotSeeThePage() {
        signIn(mia);
        assertThat(page("")).isNotInstanceOf(LearnerView.class);
    }

    @Test
    void anAdministratorIsToldAndTheParentsSeeIt() {
        signIn(household.administrator("Alex"));
        assertThat(html(page(""))).contains("You look from outside the family");
        assertThat(html(page("/goals"))).doesNotContain("/edit");
        open("learners");
        signIn(sam);
        var view = page("");
        assertThat(html(view)).doesNotContain("You look from outside the family");
        assertThat($(LooksCard.class).single().getElement().getTextRecursively())
                .contains("Alex, administrator");
    }

    @Test
    void namesStayText() {
        var evil = household.learner(sam, "<img src=x onerror=alert(1)> \u202Eevil");
        studies.finish(evil, MATTER, 3, MINUTE);
        for (var part : new String[] {"", "/concepts", "/map", "/answers", "/points", "/goals"}) {
            open("learners/" + evil.id() + part);
            assertThat($(H1.class).single().getText()).startsWith("<img src=x");
            assertThat(innerHtml((HasElement) getCurrentView())).doesNotContain("<img");
        }
    }

    @Test
    void whatTheLearnerDoesAppearsWithoutAReload() {
        studies.finish(mia, MATTER, 5, MINUTE);
        page("");
        assertThat(html($(SubjectsCard.class).single())).contains("1 lesson, 5 of 7");
        studies.finish(mia, MATTER, 7, MINUTE);
        soon(
                () ->
                        assertThat(html($(SubjectsCard.class).single()))
                                .contains("2 lessons, 12 of 14"));
    }

    @Test
    void aLearnerWhoIsErasedMeanwhileLeadsToTheNotFoundPage() {
        var view = (LearnerView) page("");
        learners.erase(sam, mia.id(), "Mia");
        Commands.run(view::refresh);
        assertThat(getCurrentView()).isNotInstanceOf(LearnerView.class);
    }

    @Test
    void eachPartOpensWithinSixStatementsHoweverMuchThereIs() {
        for (var day = 10; day < 18; day++) {
            lesson(MATTER, "2026-11-%dT16:00".formatted(day), day % 8);
            lesson(FRACTIONS, "2026-11-%dT17:00".formatted(day), day % 8);
        }
        var alex = household.administrator("Alex");
        for (var reader : new Actor[] {sam, alex}) {
            open("learners");
            signIn(reader);
            for (var part :
                    new String[] {"", "/concepts", "/map", "/answers", "/points", "/goals"}) {
                StatementCount.assertAtMost(6, () -> page(part));
            }
        }
    }

    private Component page(String rest) {
        return open("learners/" + mia.id() + rest);
    }

    /** The link that is marked as the part shown. */
    private String current() {
        return $(Anchor.class)
                .withAttribute("aria-current", "page")
                .withCondition(link -> link.getHref().startsWith("learners/"))
                .single()
                .getText();
    }

    private static String innerHtml(HasElement view) {
        return view.getElement().getOuterHTML();
    }

    private void lesson(String unit, String time, int correct) {
        at(time);
        studies.finish(mia, unit, correct, Duration.ofSeconds(1));
    }

    private void at(String time) {
        clock.stopAt(LocalDateTime.parse(time).atZone(BERLIN).toInstant());
    }
}
