package app.laurel.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.AnswerKey;
import app.laurel.learning.ReportQuestion;
import app.laurel.notices.ReadNotices;
import app.laurel.platform.Actor;
import app.laurel.shell.error.GoneView;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What adults see of lessons and questions, and how they hide and show them. */
class FamilyQuestionsViewTest extends ViewTest {

    private static final String UNIT = "science/solid-liquid-gas";
    private static final Duration EACH = Duration.ofSeconds(30);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private ReportQuestion report;
    @Autowired private AnswerKey key;
    @Autowired private ReadNotices notices;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        signIn(sam);
    }

    @Test
    void allLessonsOfAGradeLeadToWhatAChildSees() {
        var page = text(open("lessons"));
        assertThat(page).contains("See what a child sees", "Grade");
        var subject = $(Select.class).all().get(1);
        subject.setValue("Science");
        assertThat(html((Component) getCurrentView())).contains("lessons/preview?unit=science%2F");
        open("lessons?grade=0&subject=Math");
        assertThat($(Select.class).all().getFirst().getValue()).isEqualTo(0);
        open("lessons?grade=99&subject=%3Cb%3E");
        assertThat($(Select.class).all().getFirst().getValue()).isEqualTo(4);
        StatementCount.assertAtMost(6, () -> open("lessons"));
    }

    @Test
    void aPreviewHidesAQuestionAndTakesThatBack() {
        var page = open("lessons/preview?unit=" + UNIT + "&grade=4");
        assertThat(text(page)).contains("Right: ", "Words to know", "Hide this question");
        var question = $(H3.class).all().getFirst().getText();
        test($(Button.class).withText("Hide this question").all().getFirst()).click();
        assertThat(text(open("lessons/questions"))).contains(question, "Show again");
        click("Show again");
        assertThat(text(open("lessons/questions"))).contains("Nothing is hidden");
        undo();
        assertThat(text(open("lessons/questions"))).contains(question);
        StatementCount.assertAtMost(6, () -> open("lessons/preview?unit=" + UNIT));
    }

    @Test
    void aPreviewReportsAQuestionAndTakesThatBack() {
        open("lessons/preview?unit=" + UNIT + "&grade=4");
        var question = $(H3.class).all().getFirst().getText();
        test($(Button.class).withText("Something is not right here").all().getFirst()).click();
        click("Report it");
        assertThat(toast()).contains("Reported");
        assertThat(text((Component) getCurrentView())).doesNotContain(question);
        assertThat(text(open("lessons/questions")))
                .contains(question, "reported, nobody has answered yet");
        undo();
        assertThat(text(open("lessons/questions"))).contains("Nothing is hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?unit=", "?unit=no/such", "?unit=%3Cscript%3E&grade=4"})
    void aLessonThatIsNotThereIsNotFound(String query) {
        assertThat(open("lessons/preview" + query)).isInstanceOf(GoneView.class);
    }

    @Test
    void aReportIsReadAndTheQuestionHiddenOrKept() {
        var lesson = studies.begin(mia, UNIT, 2, 1, EACH);
        report.report(mia, lesson, 0, "");
        report.report(mia, lesson, 1, "<i>why</i>");
        assertThat(notices.unread(sam, 10)).hasSize(2);
        StatementCount.assertAtMost(6, () -> open("lessons/questions"));
        assertThat(notices.unread(sam, 10)).isEmpty();
        assertThat(text(open("lessons/questions")))
                .contains(key.question(mia, lesson, 0).text())
                .contains("Mia says: “<i>why</i>”", "Nothing is hidden");
        StatementCount.assertAtMost(6, () -> open("lessons/questions"));
        test($(Button.class).withText("It is fine").all().getFirst()).click();
        click("Hide this question");
        assertThat(text(open("lessons/questions")))
                .contains("No report", key.question(mia, lesson, 1).text())
                .doesNotContain(key.question(mia, lesson, 0).text());
    }

    @Test
    void aQuestionIsHiddenAmongTheAnswers() {
        studies.begin(mia, UNIT, 1, 1, EACH);
        open("learners/" + mia.id() + "/answers");
        click("Hide this question");
        assertThat(text(open("learners/" + mia.id() + "/answers")))
                .contains("Hidden")
                .doesNotContain("Hide this question");
        StatementCount.assertAtMost(6, () -> open("learners/" + mia.id() + "/answers"));
    }

    @Test
    void aLearnerReportsAfterTheAnswer() {
        var lesson = studies.begin(mia, UNIT, 1, 1, EACH);
        signIn(mia);
        open("lesson/" + lesson);
        assertThat($(Button.class).withText("Something is not right here").all()).isEmpty();
        var option = $(OptionButton.class).all().getFirst();
        test(option).click();
        click("Something is not right here");
        click("Tell my parents");
        assertThat(toast()).contains("Thank you");
        signIn(sam);
        assertThat(text(open("lessons/questions"))).contains(key.question(mia, lesson, 1).text());
    }
}
