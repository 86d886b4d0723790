package app.laurel.quizzes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.ui.FeedbackPanel;
import app.laurel.people.Installation;
import app.laurel.platform.Actor;
import app.laurel.quizzes.AddPicture;
import app.laurel.quizzes.ArchiveQuiz;
import app.laurel.quizzes.KeepPseudonyms;
import app.laurel.quizzes.PictureAddress;
import app.laurel.quizzes.Player;
import app.laurel.quizzes.Quizmaster;
import app.laurel.quizzes.TakeAttempt;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.error.GoneView;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.TestClock;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A quiz on the screen: found, played, looked back on, compared. */
class PlayViewsTest extends ViewTest {

    @Autowired private Household household;
    @Autowired private Quizmaster quizmaster;
    @Autowired private Player player;
    @Autowired private TakeAttempt take;
    @Autowired private ArchiveQuiz archive;
    @Autowired private KeepPseudonyms pseudonyms;
    @Autowired private TestClock clock;
    @Autowired private Installation installation;
    @Autowired private AddPicture pictures;
    @Autowired private JdbcClient jdbc;

    private Actor sam;
    private Actor mia;
    private UUID quiz;

    @BeforeEach
    void aQuiz() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        quiz = quizmaster.publish(sam, Player.draft("Water", 2, 90, 2));
        signIn(mia);
    }

    @Test
    void aLearnerFindsPlaysAndComparesAQuiz() {
        open("learner");
        assertThat(html(view())).contains("quiz-list");
        open("quiz-list");
        assertThat(text()).contains("Water", "2 questions", "0 of 2 attempts used");
        open("quizzes/" + quiz);
        assertThat(text()).contains("1:30 in all", "Shuffled", "Nobody yet");
        click("Start");

        assertThat(getCurrentView()).isInstanceOf(PlayView.class);
        assertThat(text()).contains("question 1 of 2");
        var attempt = attempt();
        choose(attempt, 0, true);
        assertThat(feedback()).contains("Right!");
        click("Next");
        assertThat(text()).contains("question 2 of 2");
        choose(attempt, 1, false);
        assertThat(feedback()).contains("Not quite.");
        assertThat(take.open(mia, attempt).isClosed()).isTrue();
        click("See how it went");

        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
        assertThat(html($view(ScoreRing.class).single())).contains("1 of 2 right");
        assertThat(text()).contains("A good start!", "Look at the questions again");
        open("quizzes/" + quiz);
        assertThat(text()).contains("1 of 2 attempts used", "Attempt 1", "Best", "You");
        assertThat($view(BoardTable.class).single()).isNotNull();
    }

    @Test
    void theBrowserKnowsNothingOfWhatIsRightBeforeTheAnswer() {
        open("quizzes/" + quiz);
        click("Start");
        var page = html(view());
        assertThat(page).doesNotContain("option right").doesNotContain("true\"correct");
        assertThat(page.indexOf("Right")).isEqualTo(page.lastIndexOf("Right"));
    }

    @Test
    void aReloadGoesOnWhereItWas() {
        var attempt = player.begin(mia, quiz);
        player.answer(mia, attempt, 0, true, Duration.ofSeconds(5));
        open("play/" + attempt);
        assertThat(text()).contains("question 2 of 2", "1 right so far");
        assertThat($view(Countdown.class).single().isVisible()).isTrue();
    }

    @Test
    void whatWasPutAwayIsReachedFromTheListUntilItIsPlayed() {
        var attempt = player.begin(mia, quiz);
        open("play/" + attempt);
        archive.archive(sam, quiz);
        open("quiz-list");
        assertThat(text()).contains("Water", "Go on");
        open("quizzes/" + quiz);
        assertThat(text()).contains("Water");
        StatementCount.assertAtMost(6, () -> open("quiz-list"));
        StatementCount.assertAtMost(6, () -> open("quizzes/" + quiz));
        click("Go on");
        choose(attempt, 0, true);
        assertThat(html(view())).contains("quizzes/" + quiz);
        click("Next");
        choose(attempt, 1, true);
        assertThat(html(view())).doesNotContain("quizzes/" + quiz);
        click("See how it went");
        assertThat(html(view())).contains("quiz-list").doesNotContain("quizzes/" + quiz);
        open("quiz-list");
        assertThat(text()).doesNotContain("Water");
        open("quizzes/" + quiz);
        assertThat(view()).isInstanceOf(GoneView.class);
        signIn(household.learner(sam, "Ada"));
        open("quizzes/" + quiz);
        assertThat(view()).isInstanceOf(GoneView.class);
    }

    @Test
    void whenTheTimeIsOverTheResultIsShown() {
        var attempt = player.begin(mia, quiz);
        open("play/" + attempt);
        clock.advance(Duration.ofSeconds(91));
        $view(Countdown.class).single().over();
        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
        assertThat(text()).contains("The time was over.", "Not answered");
        open("play/" + attempt);
        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
    }

    @Test
    void withoutAttemptsLeftThereIsNothingToStart() {
        player.play(mia, quiz, 2);
        player.play(mia, quiz, 1);
        open("quizzes/" + quiz);
        assertThat(text()).contains("You have used all your attempts.");
        assertThat($view(Button.class).withText("Play again").exists()).isFalse();
    }

    @Test
    void aResultIsSharedWithTheFamilyAndWithNobodyElse() {
        var ada = household.learner(sam, "Ada");
        var attempt = player.play(mia, quiz, 2);
        signIn(ada);
        open("results/" + attempt);
        assertThat(view()).isInstanceOf(GoneView.class);
        signIn(mia);
        open("leaderboard");
        open("results/" + attempt);
        click("Show my family");
        assertThat($view(TextField.class).single().getValue()).isEqualTo("results/" + attempt);
        signIn(ada);
        open("leaderboard");
        open("results/" + attempt);
        assertThat(text()).contains("Water · attempt 1 of Mia", "2/2");
        assertThat($view(Button.class).withText("Show it no longer").exists()).isFalse();
        signIn(household.learner(household.parent("Kim"), "Ben"));
        open("leaderboard");
        open("results/" + attempt);
        assertThat(view()).isInstanceOf(GoneView.class);
        open("quizzes/" + quiz);
        assertThat(view()).isInstanceOf(GoneView.class);
    }

    @Test
    void aParentSeesTheQuizInTheirOwnFrameAndPlaysIt() {
        player.play(mia, quiz, 2);
        signIn(sam);
        open("quizzes/" + quiz);
        assertThat(text()).contains("Water", "Mia");
        assertThat($(LearnerLayout.class).exists()).isFalse();
        click("Start");
        assertThat(getCurrentView()).isInstanceOf(PlayView.class);
        assertThat($(LearnerLayout.class).single().isPlainer()).isTrue();
    }

    @Test
    void aParentAgreesToAPseudonymAndTakesItBack() {
        signIn(sam);
        open("leaderboard");
        $view(TextField.class).single().setValue("Super Mia");
        click("I agree");
        assertThat($view(TextField.class).single().getErrorMessage()).contains("Mia");
        $view(TextField.class).single().setValue("Brave Otter");
        click("I agree");
        assertThat(text()).contains("is seen as “Brave Otter”");
        click("Show no longer");
        assertThat(pseudonyms.ofFamily(sam).getFirst().pseudonym()).isNull();
        undo();
        assertThat(pseudonyms.ofFamily(sam).getFirst().pseudonym()).isEqualTo("Brave Otter");
    }

    @Test
    void aGuestPlaysWithoutLeavingATrace() {
        var robin = household.administrator("Robin");
        var open = quizmaster.publish(robin, Player.forGuests("Rivers"));
        open("guest/" + open);
        assertThat(view()).isInstanceOf(GoneView.class);
        installation.setGuestsPlay(robin, true);
        SecurityContextHolder.clearContext();
        open("guest/" + open);
        assertThat(text()).contains("Rivers", "2 questions", "nothing of it is stored");
        for (var time = 0; time < 5; time++) {
            open("guest/" + open);
            click("Start");
        }
        test($view(NativeButton.class).withClassName("option").all().getFirst()).click();
        assertThat(feedback()).contains("Right!");
        click("Next");
        test($view(NativeButton.class).withClassName("option").all().getLast()).click();
        click("See how it went");
        assertThat(text()).contains("A good start!", "Look at the questions again");
        click("Play again");
        assertThat(toast()).contains("Wait a minute");
        assertThat(jdbc.sql("select count(*) from quiz_attempt").query(Integer.class).single())
                .isZero();
        open("guest/" + quiz);
        assertThat(view()).isInstanceOf(GoneView.class);
    }

    @Test
    void aGuestSeesThePictures() throws IOException {
        var robin = household.administrator("Robin");
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", png);
        var picture = PictureAddress.of(pictures.add(robin, png.toByteArray(), ""));
        var open =
                quizmaster.publish(
                        robin, Player.withWords(Player.forGuests("Seas").pictured(any -> picture)));
        installation.setGuestsPlay(robin, true);
        SecurityContextHolder.clearContext();
        open("guest/" + open);
        assertThat(html(view())).contains(picture.substring(1));
        click("Start");
        assertThat(html(view())).contains(picture.substring(1), "A picture");
    }

    @Test
    void aLanguageIsCalledAsItsReadersCallIt() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        assertThat(QuizWords.language("de")).isEqualTo("Deutsch");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(QuizWords.language("de")).isEqualTo("German");
    }

    @Test
    void theChoicesOfABoardAreInItsAddress() {
        open("leaderboard?of=everybody&period=week");
        assertThat(text()).contains("Learners of all families");
        assertThat($view(Button.class).withText("This week").single().getElement())
                .matches(one -> "true".equals(one.getAttribute("aria-pressed")));
        click("My family");
        assertThat(text()).contains("Whoever plays first");
        open("leaderboard?of=nobody&page=0");
        assertThat(text()).contains("Whoever plays first");
    }

    @Test
    void anOpenBoardChangesWhenAnotherFinishes() {
        var ada = household.learner(sam, "Ada");
        open("leaderboard");
        assertThat(text()).contains("Whoever plays first");
        player.play(ada, quiz, 1);
        soon(() -> assertThat(board()).contains("Ada"));
        open("quizzes/" + quiz);
        assertThat(text($view(BoardTable.class).single())).contains("Ada").doesNotContain("You");
        player.play(mia, quiz, 2);
        soon(
                () ->
                        assertThat(text($view(BoardTable.class).single()))
                                .containsSubsequence("You", "Ada"));
    }

    @Test
    void anOpenBoardOfEverybodyChangesWithOtherFamilies() {
        var open = quizmaster.publish(household.administrator("Robin"), Player.forGuests("Rivers"));
        var kim = household.parent("Kim");
        var otto = household.learner(kim, "Otto");
        pseudonyms.agree(kim, otto.id(), "Brave Otter");
        open("leaderboard?of=everybody");
        assertThat(text()).doesNotContain("Brave Otter");
        player.play(otto, open, 2);
        soon(() -> assertThat(board()).contains("Brave Otter").doesNotContain("Otto"));
        pseudonyms.withdraw(kim, otto.id());
        soon(() -> assertThat(board()).doesNotContain("Brave Otter"));
    }

    @Test
    void aFewStatementsAreEnough() {
        var attempt = player.play(mia, quiz, 2);
        player.begin(mia, quiz);
        StatementCount.assertAtMost(6, () -> open("quiz-list"));
        StatementCount.assertAtMost(6, () -> open("quizzes/" + quiz));
        StatementCount.assertAtMost(6, () -> open("results/" + attempt));
        StatementCount.assertAtMost(6, () -> open("leaderboard?of=everybody"));
        signIn(sam);
        StatementCount.assertAtMost(6, () -> open("quizzes/" + quiz));
        StatementCount.assertAtMost(6, () -> open("leaderboard"));
        StatementCount.assertAtMost(6, () -> open("results/" + attempt));
    }

    /** Finding the board brings it up to date. */
    private String board() {
        return text($view(BoardCard.class).single());
    }

    private UUID attempt() {
        var path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private void choose(UUID attempt, int index, boolean right) {
        var words = right ? "Right" : "Wrong";
        test($view(NativeButton.class).withClassName("option").all().stream()
                        .filter(one -> text(one).endsWith(words))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(take.open(mia, attempt).position()).isEqualTo(index + 1);
    }

    private String feedback() {
        return text($view(FeedbackPanel.class).single());
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private String text() {
        return text(view());
    }
}
