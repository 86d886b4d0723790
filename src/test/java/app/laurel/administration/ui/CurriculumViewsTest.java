package app.laurel.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.AnswerKey;
import app.laurel.learning.Curriculum;
import app.laurel.learning.QuestionHash;
import app.laurel.learning.ReportQuestion;
import app.laurel.learning.WithdrawCurriculum;
import app.laurel.learning.WithdrawQuestion;
import app.laurel.platform.Actor;
import app.laurel.platform.Role;
import app.laurel.shell.error.GoneView;
import app.laurel.shell.error.NoAccessView;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators look after what is taught on the whole installation. */
class CurriculumViewsTest extends AdministrationTest {

    private static final String UNIT = "science/food-chains";
    private static final String HERE = "administration/curriculum";
    private static final Duration EACH = Duration.ofSeconds(30);

    @Autowired private Studies studies;
    @Autowired private Curriculum curriculum;
    @Autowired private ReportQuestion report;
    @Autowired private AnswerKey key;
    @Autowired private WithdrawQuestion questions;
    @Autowired private WithdrawCurriculum units;

    @AfterEach
    void bringBack() {
        units.bringBack(alex, UNIT);
    }

    @Test
    void allUnitsAreThereWithWhatEverybodyAnswered() {
        studies.finish(mia, UNIT, 5, EACH);
        var view = open(HERE);
        assertThat(text(view)).contains(curriculum.units().size() + " units", "Maths", "questions");
        assertThat($(UnitItem.class).all()).hasSize(30);
        click("Show more");
        assertThat($(UnitItem.class).all()).hasSize(60);
        view = open(HERE + "?subject=Science&grade=4&q=food");
        assertThat(text(view))
                .contains("Who eats what?", "Answered 7 times, 71 % right", "Teaches: ")
                .doesNotContain("Mia");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("administration/curriculum/unit?unit=science%2Ffood-chains");
    }

    @Test
    void theFilterStandsInTheAddress() {
        open(HERE + "?subject=nonsense&grade=99&q=zzzz&state=x");
        assertThat(text((Component) getCurrentView())).contains("Nothing fits", "No unit");
        test($(TextField.class).single()).setValue("");
        assertThat($(UnitItem.class).all()).hasSize(30);
        @SuppressWarnings("unchecked")
        var subject = (Select<String>) $(Select.class).all().getFirst();
        test(subject).selectItem("Science");
        assertThat($(CurriculumFilters.class).single().written().getQueryString())
                .isEqualTo("subject=Science");
        assertThat(text((Component) getCurrentView())).doesNotContain("Maths · ");
        open(HERE + "?grade=0&subject=Reading");
        assertThat($(UnitItem.class).all()).isNotEmpty();
        assertThat(text((Component) getCurrentView())).contains("Reading · Kindergarten");
    }

    @Test
    void aUnitIsWithdrawnWithUndo() {
        var lesson = studies.begin(mia, UNIT, 1, 1, EACH);
        open(HERE + "?subject=Science&q=who eats");
        click("Withdraw");
        assertThat(curriculum.isOffered(UNIT)).isFalse();
        assertThat(toast()).contains("Nobody is taught “Who eats what?” any more");
        assertThat(text($(UnitItem.class).single())).contains("Withdrawn", "Bring back");
        open(HERE + "?state=withdrawn");
        assertThat($(UnitItem.class).all()).hasSize(1);
        click("Bring back");
        assertThat(curriculum.isOffered(UNIT)).isTrue();
        undo();
        assertThat(curriculum.isOffered(UNIT)).isFalse();
        open(HERE + "/unit?unit=" + UNIT);
        click("Bring back");
        signIn(mia);
        assertThat(html(open("lesson/" + lesson))).doesNotContain("not offered");
        signIn(alex);
        assertThat(html(open("administration/audit")))
                .contains("Alex withdrew the unit “Who eats what?” from everybody.");
    }

    @Test
    void aReportedQuestionIsLookedAtAndWithdrawnWithUndo() {
        var text = reported("<b>no</b>");
        open("administration/overview");
        assertThat(text((Component) getCurrentView()))
                .contains("Families say of one question that something is not right.");
        assertThat(text(open(HERE))).contains("Families say of one question");
        var view = open(HERE + "/questions");
        assertThat(text(view))
                .contains(text, "“<b>no</b>”", "Right: ", "One report from one family")
                .contains("Who eats what?", "No question is withdrawn")
                .doesNotContain("Mia", "Sam");
        click("Withdraw");
        assertThat(text(view)).contains("No report", text, "Bring back");
        undo();
        assertThat(text(view)).contains("One report", "No question is withdrawn");
        click("It is fine");
        assertThat(text(view)).contains("No report").doesNotContain(text);
        signIn(sam);
        assertThat(text(open("home"))).contains("which your family reported, stays");
        assertThat(text(open("lessons/questions")))
                .contains(text, "Whoever runs this installation looked at it: the question stays.");
    }

    @Test
    void aWithdrawnQuestionIsBroughtBackWithUndo() {
        var text = reported("");
        questions.withdraw(alex, QuestionHash.of(text));
        signIn(sam);
        assertThat(text(open("lessons/questions")))
                .contains("No report", "What became of reports", text, "withdrew it");
        signIn(alex);
        var view = open(HERE + "/questions");
        click("Bring back");
        assertThat(text(view)).contains("No question is withdrawn");
        undo();
        assertThat(text(view)).contains(text);
        assertThat($(Button.class).withText("Bring back").all()).hasSize(1);
    }

    @Test
    void aQuestionIsWithdrawnOnThePageOfItsUnit() {
        studies.finish(mia, UNIT, 5, EACH);
        var view = open(HERE + "/unit?unit=" + UNIT);
        var all = curriculum.written(curriculum.unit(UNIT).orElseThrow());
        assertThat(text(view))
                .contains("Who eats what?", "Reading food chains", "Answered 7 times")
                .contains(all.getFirst().text(), all.getLast().explanation());
        assertThat($(Button.class).withText("Withdraw").all()).hasSize(all.size() + 1);
        test($(Button.class).withText("Withdraw").all().get(1)).click();
        assertThat($(Button.class).withText("Bring back").all()).hasSize(1);
        undo();
        assertThat($(Button.class).withText("Bring back").all()).isEmpty();
        assertThat(text(open(HERE + "/unit?unit=math/fractions.add-like")))
                .contains("questions made anew each time");
    }

    @Test
    void wordsOfAnotherLanguageAreMarked() {
        var spanish =
                curriculum.units().stream()
                        .filter(unit -> unit.subject().equals("Spanish"))
                        .findFirst()
                        .orElseThrow();
        assertThat(html(open(HERE + "/unit?unit=" + spanish.id()))).contains("lang=\"es\"");
        assertThat(html(open(HERE + "/unit?unit=" + UNIT))).doesNotContain("lang=");
    }

    @Test
    void manyWithdrawnQuestionsComeInPages() {
        var many =
                curriculum.units().stream()
                        .filter(unit -> unit.subject().equals("Science"))
                        .limit(4)
                        .toList();
        var all = 0;
        for (var unit : many) {
            for (var one : curriculum.written(unit)) {
                questions.withdraw(alex, QuestionHash.of(one.text()), unit.id());
                all++;
            }
        }
        open(HERE + "/questions");
        assertThat($(Button.class).withText("Bring back").all()).hasSize(20);
        for (var shown = 20; shown < all; shown += 20) {
            click("Show more");
        }
        assertThat($(Button.class).withText("Bring back").all()).hasSize(all);
        assertThat($(Button.class).withText("Show more").all()).isEmpty();
    }

    @Test
    void aReportAppearsWithoutAReload() {
        open(HERE + "/questions");
        reported("");
        soon(() -> assertThat($(DoubtItem.class).all()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?unit=", "?unit=no/such", "?unit=%3Cscript%3E"})
    void aUnitThatIsNotThereIsNotFound(String query) {
        assertThat(open(HERE + "/unit" + query)).isInstanceOf(GoneView.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARENT", "LEARNER"})
    void nobodyElseComesIn(Role role) {
        signIn(role == Role.PARENT ? sam : mia);
        for (var path : List.of(HERE, HERE + "/questions", HERE + "/unit?unit=" + UNIT)) {
            assertThat(open(path)).as(path).isInstanceOf(NoAccessView.class);
        }
    }

    @Test
    void eachPageOpensWithinSixStatementsBesideTheSessionCheck() {
        reported("one");
        Actor jonas = household.learner(household.parent("Kim"), "Jonas");
        report.report(jonas, studies.begin(jonas, "history/castles-and-cities", 1, 0, EACH), 0, "");
        var other = curriculum.written(curriculum.unit(UNIT).orElseThrow()).getFirst().text();
        questions.withdraw(alex, QuestionHash.of(other), UNIT);
        for (var path :
                List.of(
                        HERE,
                        HERE + "/questions",
                        HERE + "/unit?unit=" + UNIT,
                        "administration/overview")) {
            open("administration/users");
            StatementCount.assertAtMost(6, () -> open(path));
        }
    }

    private String reported(String words) {
        var lesson = studies.begin(mia, UNIT, 1, 0, EACH);
        report.report(mia, lesson, 0, words);
        return key.question(mia, lesson, 0).text();
    }
}
