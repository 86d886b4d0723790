package app.laurel.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.quizzes.Player;
import app.laurel.quizzes.Quizmaster;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The answers on a learner's page: all of them, or those that were chosen. */
class LearnerAnswersTest extends ViewTest {

    private static final String MATTER = "science/solid-liquid-gas";
    private static final String FRACTIONS = "math/fractions.add-like";

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private TestClock clock;

    @Autowired private Quizmaster quizmaster;
    @Autowired private Player player;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        signIn(sam);
    }

    @Test
    void eachAnswerHasTheQuestionBothOptionsAndWhy() {
        studies.begin(mia, MATTER, 1, 0, Duration.ofSeconds(9));
        page("");
        var item = $(AnswerItem.class).single().getElement().getTextRecursively();
        assertThat(item).contains("Not yet", "Mia answered “", "Right is “", "9 seconds");
        assertThat(item).contains("Science, “Solid, liquid, gas”");
        assertThat(html($(AnswerItem.class).single())).contains("answer-why");
    }

    @Test
    void subjectOutcomeAndTimeCanBeChosen() {
        studies.finish(mia, FRACTIONS, 4, Duration.ofSeconds(1));
        clock.advance(Duration.ofDays(10));
        studies.finish(mia, MATTER, 5, Duration.ofSeconds(1));
        page("");
        assertThat(items()).isEqualTo(14);
        choose("Subject", "Maths");
        assertThat(items()).isEqualTo(7);
        choose("Outcome", "Not yet");
        assertThat(items()).isEqualTo(3);
        choose("Time", "Last 7 days");
        assertThat(items()).isZero();
        click("Show all answers");
        assertThat(items()).isEqualTo(14);
        choose("Concept", "Adding like fractions");
        assertThat(items()).isEqualTo(7);
        choose("Subject", "Science");
        assertThat(items()).as("another subject forgets the concept").isEqualTo(7);
    }

    @Test
    void aChoiceThatLeavesNothingOutShowsTheSame() {
        studies.finish(mia, MATTER, 7, Duration.ofSeconds(1));
        page("");
        choose("Outcome", "Right");
        assertThat(items()).isEqualTo(7);
    }

    @Test
    void theAddressSaysTheChoice() {
        var first = studies.finish(mia, FRACTIONS, 4, Duration.ofSeconds(1));
        studies.finish(mia, MATTER, 5, Duration.ofSeconds(1));
        page("?subject=Science&outcome=right");
        assertThat(items()).isEqualTo(5);
        page("?concept=fractions.add-like&outcome=wrong&since=week");
        assertThat(items()).isEqualTo(3);
        page("?lesson=" + first);
        assertThat(items()).isEqualTo(7);
        click("One lesson only ✕");
        assertThat(items()).isEqualTo(14);
    }

    @Test
    void olderOnesComeOnDemand() {
        for (var unit :
                List.of(MATTER, FRACTIONS, "science/food-chains", "science/plants-and-animals")) {
            studies.finish(mia, unit, 7, Duration.ofSeconds(1));
        }
        page("");
        assertThat(items()).isEqualTo(20);
        click("Show older ones");
        assertThat(items()).isEqualTo(28);
        assertThat($(Button.class).withText("Show older ones").all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?outcome=maybe",
                "?since=tomorrow",
                "?subject=",
                "?subject=%00",
                "?lesson=%0A",
                "?concept="
                        + "12345678901234567890123456789012345678901234567890"
                        + "123456789012345678901234567890123456789012345678901",
                "?unknown=1",
                "?subject=Science&subject=Math"
            })
    void whatIsNoChoiceCountsAsNotSaid(String query) {
        studies.finish(mia, MATTER, 5, Duration.ofSeconds(1));
        page(query);
        assertThat(items()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?subject=%3Cimg%20src=x%3E",
                "?concept=nobody.knows",
                "?lesson=00000000-0000-0000-0000-000000000000",
                "?lesson='%20or%20true"
            })
    void whatFitsNothingSaysSo(String query) {
        studies.finish(mia, MATTER, 5, Duration.ofSeconds(1));
        var view = page(query);
        assertThat(view.getElement().getTextRecursively()).contains("No answers fit");
        assertThat(view.getElement().getOuterHTML()).doesNotContain("<img");
        click("Show all answers");
        assertThat(items()).isEqualTo(7);
    }

    @Test
    void anotherLearnersLessonFitsNothing() {
        var jonas = household.learner(sam, "Jonas");
        var lesson = studies.finish(jonas, MATTER, 5, Duration.ofSeconds(1));
        studies.finish(mia, MATTER, 5, Duration.ofSeconds(1));
        page("?lesson=" + lesson);
        assertThat(items()).isZero();
    }

    @Test
    void everyPlayedQuizLeadsToItsQuestions() {
        var none = open("learners/" + mia.id() + "/quizzes").getElement();
        assertThat(none.getTextRecursively()).contains("No quizzes yet");
        var quiz = quizmaster.publish(sam, Player.draft("Capitals", 30, 0, 2));
        var first = player.play(mia, quiz, 1);
        for (var i = 0; i < 21; i++) {
            player.play(mia, quiz, 2);
        }
        player.begin(mia, quiz);
        player.play(household.learner(sam, "Jonas"), quiz, 0);

        StatementCount.assertAtMost(6, () -> open("learners/" + mia.id() + "/quizzes"));

        assertThat($(ListItem.class).all()).hasSize(20);
        assertThat($(ListItem.class).all().getFirst().getElement().getTextRecursively())
                .contains("Capitals", "2 of 2 right", "attempt 22");
        click("Show older ones");
        assertThat($(ListItem.class).all()).hasSize(22);
        var last = $(ListItem.class).all().getLast();
        assertThat(last.getElement().getTextRecursively()).contains("1 of 2 right", "attempt 1,");
        assertThat(html(last)).contains("href=\"results/" + first + "\"");
    }

    private Component page(String query) {
        return open("learners/" + mia.id() + "/answers" + query);
    }

    private int items() {
        return $(AnswerItem.class).all().size();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String item) {
        var select =
                $(Select.class)
                        .withPropertyValue(one -> one.getElement().getProperty("label"), label)
                        .single();
        test(select).selectItem(item);
    }
}
