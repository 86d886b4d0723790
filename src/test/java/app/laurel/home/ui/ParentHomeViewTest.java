package app.laurel.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.DecideReport;
import app.laurel.learning.ReportQuestion;
import app.laurel.people.KeepLearners;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.SaveForGoal;
import app.laurel.rewards.Toyshop;
import app.laurel.rewards.ui.RequestCard;
import app.laurel.shell.parts.Toast;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a parent sees first, and answers on the spot. */
class ParentHomeViewTest extends ViewTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private Toyshop toyshop;
    @Autowired private RequestReward requests;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal goals;
    @Autowired private KeepLearners learners;
    @Autowired private ReportQuestion report;
    @Autowired private DecideReport reports;
    @Autowired private Ledger ledger;
    @Autowired private Books books;

    private Actor sam;

    @BeforeEach
    void parent() {
        sam = household.parent("Sam");
        signIn(sam);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    @Test
    void anEmptyFamilySeesItsFirstSteps() {
        var view = open("home");
        assertThat(text(view))
                .contains("Sam", "Nothing waits for you", "Three steps", "Add your first learner");
        assertThat($(LearnerSummaryCard.class).all()).isEmpty();
        assertThat(links(view)).contains("learners/new");
    }

    @Test
    void theNextStepIsTheRewardsOnceThereIsALearner() {
        household.learner(sam, "Mia");
        var view = open("home");
        assertThat($(LearnerSummaryCard.class).all()).hasSize(1);
        assertThat(text(view)).contains("Mia has not learnt here yet");
        assertThat(html(view.getElement().getComponent().orElseThrow()))
                .contains("href=\"rewards\"");
    }

    @Test
    void aLearnersCardSaysHowItGoes() {
        var mia = household.learner(sam, "Mia");
        studies.finish(mia, "math/fractions.add-like", 4, MINUTE);
        household.give(mia, 100);
        goals.put(mia, toyshop.reward(sam, "Skateboard", 40), 10, "once");

        var view = open("home");
        assertThat(text(view))
                .contains("Grade 4", "🔥 1 day", "here today", "7 min", "7 answers")
                .contains("Maths", "55", "between 22 and 85")
                .contains("Skateboard", "25 %")
                .contains("Practise: Adding like fractions")
                .contains(Integer.toString(ledger.spendable(mia.id())))
                .doesNotContain("Three steps");
        assertThat(links(view)).contains("learners/" + mia.id());
    }

    @Test
    void learnersStandByNameWithTheirOwnFigures() {
        var jonas = household.learner(sam, "Jonas");
        household.learner(sam, "Ada");
        household.give(jonas, 52);
        household.learner(household.parent("Kim"), "Zoe");
        open("home");
        var cards = $(LearnerSummaryCard.class).all();
        assertThat(cards).hasSize(2);
        assertThat(text(cards.getFirst())).contains("Ada").doesNotContain("52");
        assertThat(text(cards.getLast())).contains("Jonas", "52");
    }

    @Test
    void approvesInPlaceWithUndo() {
        var mia = wealthy("Mia");
        requests.request(mia, UUID.randomUUID(), toyshop.reward(sam, "Movie", 20), "penguins?");
        var view = open("home");
        assertThat(text(view)).contains("One thing needs you", "asks for", "“penguins?”");
        click("Approve");
        assertThat($(RequestCard.class).all()).isEmpty();
        assertThat(text(view)).contains("Nothing waits for you", "80");
        undo();
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
        assertThat(text(view)).contains("100");
    }

    @Test
    void saysNotNowInPlaceWithANote() {
        var mia = wealthy("Mia");
        var id = toyshop.request(mia, toyshop.reward(sam, "Movie", 20));
        open("home");
        click("Not now…");
        $(TextArea.class).single().setValue("when the rain stops");
        click("Say not now");
        assertThat($(RequestCard.class).all()).isEmpty();
        assertThat(toyshop.status(id)).isEqualTo("REJECTED");
        assertThat(ledger.lines(mia.id(), null, Integer.MAX_VALUE, 1).getFirst().description())
                .contains("when the rain stops");
    }

    @Test
    void approvesAllThatCanBeSeen() {
        var mia = wealthy("Mia");
        toyshop.request(mia, toyshop.reward(sam, "Movie", 20));
        toyshop.request(mia, toyshop.reward(sam, "Book", 30));
        open("home");
        click("Approve all");
        assertThat($(RequestCard.class).all()).isEmpty();
        assertThat(toast()).contains("Approved 2 requests");
        undo();
        assertThat(ledger.spendable(mia.id())).isEqualTo(100);
    }

    @Test
    void manyRequestsLeadToTheQueue() {
        var mia = wealthy("Mia");
        for (int i = 0; i < 7; i++) {
            toyshop.request(mia, toyshop.reward(sam, "Wish " + i, 5));
        }
        var view = open("home");
        assertThat($(RequestCard.class).all()).hasSize(5);
        assertThat(text(view)).contains("7 things need you", "See all 7 requests");
        assertThat($(Button.class).withText("Approve all").all()).isEmpty();
        assertThat(links(view)).contains("requests");
    }

    @Test
    void theLoserOfARaceIsToldTheOutcome() {
        var kim = household.coParent(sam, "Kim");
        var id = toyshop.request(wealthy("Mia"), toyshop.reward(sam, "Movie", 20));
        open("home");
        var approve = $(Button.class).withText("Approve").single();
        decide.reject(kim, id, null);
        approve.click();
        assertThat(toast()).contains("Kim already said “not now”.");
        assertThat($(RequestCard.class).all()).isEmpty();
    }

    @Test
    void aSecondClickApprovesNothingTwice() {
        var mia = wealthy("Mia");
        toyshop.request(mia, toyshop.reward(sam, "Movie", 20));
        open("home");
        var approve = $(Button.class).withText("Approve").single();
        approve.click();
        approve.click();
        assertThat(ledger.spendable(mia.id())).isEqualTo(80);
        assertThat($(Toast.class).all())
                .extracting(ParentHomeViewTest::text)
                .last()
                .asString()
                .contains("You already approved this.");
    }

    @Test
    void aRequestThatWentWithItsLearnerIsSaid() {
        var mia = wealthy("Mia");
        toyshop.request(mia, toyshop.reward(sam, "Movie", 20));
        var view = open("home");
        var approve = $(Button.class).withText("Approve").single();
        learners.erase(sam, mia.id(), "Mia");
        approve.click();
        assertThat(getCurrentView()).isSameAs(view);
        assertThat(toast()).contains("Mia is no longer here");
        assertThat($(RequestCard.class).all()).isEmpty();
    }

    @Test
    void aReportedQuestionWaitsUntilItIsDecided() {
        var mia = household.learner(sam, "Mia");
        var lesson = studies.begin(mia, "science/solid-liquid-gas", 2, 1, MINUTE);
        assertThat($(ReportedQuestions.class).all()).isEmpty();
        report.report(mia, lesson, 0, "");
        var view = open("home");
        assertThat(text(view))
                .contains("One thing needs you", "something is wrong with a question");
        assertThat(links(view)).contains("lessons/questions");
        report.report(mia, lesson, 1, "");
        open("requests");
        assertThat(text(open("home"))).contains("Two things need you", "of 2 questions");
        reports.waiting(sam).forEach(one -> reports.keep(sam, one.id()));
        open("requests");
        assertThat(text(open("home"))).contains("Nothing waits for you");
        assertThat($(ReportedQuestions.class).all()).isEmpty();
        signIn(household.parent("Kim"));
        assertThat(text(open("home"))).contains("Nothing waits for you");
    }

    @Test
    void whoEndedThatTwoMustAgreeIsSaidUntilItIsRead() {
        var kim = household.coParent(sam, "Kim");
        toyshop.twoAgreeFrom(kim, 20);
        open("home");
        assertThat($(NewsCard.class).all()).isEmpty();
        toyshop.twoAgreeFrom(kim, null);
        soon(
                () ->
                        assertThat(text($(NewsCard.class).single()))
                                .contains(
                                        "What you should know",
                                        "Kim decided that one parent is enough"));
        assertThat(links((Component) getCurrentView())).contains("settings");
        click("All right");
        assertThat($(NewsCard.class).all()).isEmpty();
        undo();
        assertThat(text($(NewsCard.class).single())).contains("Kim decided");
    }

    @Test
    void hostileNamesAreOnlyText() {
        var hostile = household.learner(sam, "<img src=x onerror=alert(1)>");
        household.give(hostile, 100);
        toyshop.request(hostile, toyshop.reward(sam, "‮<script>{0}</script>", 20));
        var view = open("home");
        assertThat(view.getElement().getOuterHTML()).doesNotContain("<img", "<script");
        assertThat(text(view)).contains("<img src=x onerror=alert(1)>", "<script>{0}</script>");
    }

    @Test
    void aNewRequestAppearsWithoutAReload() {
        var mia = wealthy("Mia");
        var movie = toyshop.reward(sam, "Movie", 20);
        open("home");
        toyshop.request(mia, movie);
        soon(() -> assertThat($(RequestCard.class).all()).hasSize(1));
    }

    @Test
    void whatNeedsAnotherParentNowIsNotCountedAsNeedingYou() {
        var kim = household.coParent(sam, "Kim");
        toyshop.twoAgreeFrom(sam, 20);
        var mia = wealthy("Mia");
        var id = toyshop.request(mia, toyshop.reward(sam, "Movie", 20));
        decide.approve(kim, id);
        assertThat(html(open("home")))
                .contains("One thing needs you", "Kim agreed; waiting for another parent.");
        decide.withdraw(kim, id);
        decide.approve(sam, id);
        open("requests");
        assertThat(html(open("home")))
                .contains("You agreed; waiting for another parent.")
                .doesNotContain("One thing needs you");
    }

    @Test
    void opensWithinSixStatementsBesideTheSessionCheck() {
        StatementCount.assertAtMost(6, () -> open("home"));
        var movie = toyshop.reward(sam, "Movie", 20);
        for (var name : List.of("Ada", "Lee", "Kai", "Mia")) {
            var child = wealthy(name);
            studies.finish(child, "science/solid-liquid-gas", 5, MINUTE);
            toyshop.request(child, movie);
        }
        var kim = household.coParent(sam, "Kim");
        toyshop.twoAgreeFrom(kim, 500);
        toyshop.twoAgreeFrom(kim, null);
        open("requests");
        StatementCount.assertAtMost(6, () -> open("home"));
        assertThat(text((Component) getCurrentView())).contains("Kim decided");
    }

    private Actor wealthy(String name) {
        var child = household.learner(sam, name);
        household.give(child, 100);
        return child;
    }

    private List<String> links(Component view) {
        return $(Anchor.class, view).all().stream().map(Anchor::getHref).toList();
    }
}
