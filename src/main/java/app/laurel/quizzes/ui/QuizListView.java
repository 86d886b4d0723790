package app.laurel.quizzes.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.quizzes.AttemptAddress;
import app.laurel.quizzes.FindQuizzes;
import app.laurel.quizzes.QuizToPlay;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.PillLink;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All quizzes that a learner can play, what was begun first. */
@Route(value = QuizListView.PATH, layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
@CssImport("./quizzes/play.css")
public class QuizListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "quiz-list";

    private static final int MOST = 60;

    private final FindQuizzes quizzes;
    private final Actor actor;
    private final Div body = new Div();
    private @Nullable List<QuizToPlay> shown;

    QuizListView(FindQuizzes quizzes, Changes changes, CurrentActor currentActor) {
        this.quizzes = quizzes;
        this.actor = currentActor.get();
        addClassNames("stack", "wide-stack", "quiz-list");
        var board = new PillLink(LeaderboardView.PATH, "🏅", Text.of("quizzes.board.title"));
        add(
                new PageHeader(getPageTitle(), Text.of("quizzes.list.line"), board)
                        .leading(PillLink.round("learner", "←", Text.of("quizzes.list.back"))),
                body);
        LiveView.refresh(this, changes, actor, Set.of(Topic.QUIZZES), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Text.of("quizzes.list.title");
    }

    private void refresh() {
        var now = quizzes.playable(actor, MOST);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        body.removeAll();
        if (now.isEmpty()) {
            body.add(
                    new Card(
                                    new EmptyState(
                                            "🧠",
                                            Text.of("quizzes.list.none"),
                                            Text.of("quizzes.list.none.next"),
                                            new PillLink(
                                                            "learn",
                                                            "📚",
                                                            Text.of("quizzes.list.learn"))
                                                    .primary()))
                            .big());
            return;
        }
        var grid = new CardGrid();
        now.forEach(quiz -> grid.add(card(quiz)));
        body.add(grid);
    }

    private static Card card(QuizToPlay one) {
        var quiz = one.quiz();
        var card = new Card().big();
        card.add(QuizCover.of(quiz));
        var about = new Paragraph(quiz.description());
        about.addClassName("quiet");
        var standing = new Paragraph(standing(one));
        standing.addClassName("quiz-standing");
        var link = new PillLink(AttemptAddress.ofQuiz(quiz.id()), "", Text.of(key(one)));
        link.setAriaLabel(Text.of("quizzes.list.named", Text.of(key(one)), quiz.title()));
        card.add(new H2(quiz.title()), about, new QuizFacts(quiz), standing);
        if (one.running() != null) {
            card.add(new Chip(Text.of("quizzes.list.begun"), Chip.Tone.WARM));
        }
        card.add(one.running() != null || one.used() == 0 ? link.primary() : link);
        return card;
    }

    private static String key(QuizToPlay one) {
        if (one.running() != null) {
            return "quizzes.page.go-on";
        }
        return one.used() == 0 ? "quizzes.list.look" : "quizzes.list.look-again";
    }

    private static String standing(QuizToPlay one) {
        var best = one.best();
        return best == null
                ? Text.of("quizzes.page.used", one.used(), one.quiz().maxAttempts())
                : Text.of(
                        "quizzes.list.best",
                        best.correct(),
                        best.questions(),
                        one.used(),
                        one.quiz().maxAttempts());
    }
}
