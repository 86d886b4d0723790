package app.laurel.quizzes.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.points.Ledger;
import app.laurel.quizzes.AttemptAddress;
import app.laurel.quizzes.AttemptResult;
import app.laurel.quizzes.ReadQuizzes;
import app.laurel.quizzes.ReadResult;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.FamilyLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.PillLink;
import app.laurel.shell.parts.ShareLink;
import app.laurel.shell.parts.Signed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an attempt went: kindly, with every question looked at again; for the family to see. */
@Route(value = "results/:attempt", layout = FamilyLayout.class)
@RolesAllowed({"LEARNER", "PARENT", "ADMIN"})
@CssImport("./home/result.css")
@CssImport("./quizzes/play.css")
public class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReadResult results;
    private final ReadQuizzes quizzes;
    private final Ledger ledger;
    private final Actor actor;
    private @Nullable AttemptResult shown;

    ResultView(
            ReadResult results,
            ReadQuizzes quizzes,
            Ledger ledger,
            Changes changes,
            CurrentActor currentActor) {
        this.results = results;
        this.quizzes = quizzes;
        this.ledger = ledger;
        this.actor = currentActor.get();
        addClassNames("stack", "wide-stack", "quiz-result");
        LiveView.refresh(
                this,
                changes,
                actor,
                Set.of(Topic.QUIZZES),
                () -> {
                    if (shown != null) {
                        Commands.run(() -> show(results.of(actor, shown.id())));
                    }
                });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = UrlParts.uuid(event.getRouteParameters().get(PlayView.ATTEMPT).orElse(""));
        try {
            show(results.of(actor, id));
        } catch (Refusal running) {
            event.forwardTo(AttemptAddress.of(id));
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : Text.of("quizzes.result.title", shown.title());
    }

    private void show(AttemptResult result) {
        if (result.equals(shown)) {
            return;
        }
        shown = result;
        removeAll();
        add(summary(result), actions(result));
        if (result.own() && result.shared()) {
            add(sharing(result));
        }
        add(new ResultReview(result));
    }

    private Card summary(AttemptResult result) {
        var card = new ResultSummary(result);
        if (result.own() && actor.isLearner()) {
            card.add(earned(result.id()));
        }
        return card;
    }

    private Component earned(UUID attempt) {
        var lines = ledger.ofSource(actor.id(), AttemptAddress.source(attempt));
        if (lines.isEmpty()) {
            return quiet(Text.of("quizzes.result.no-points"));
        }
        var total = lines.stream().mapToInt(line -> line.amount()).sum();
        var points = new Paragraph();
        points.addClassName("result-points");
        points.add(new Emoji("⭐"));
        points.add(Text.of("quizzes.result.points", total));
        var list = new UnorderedList();
        list.addClassName("result-lines");
        lines.forEach(
                line ->
                        list.add(
                                new ListItem(
                                        Text.of(
                                                "quizzes.result.line",
                                                line.description(),
                                                Signed.of(line.amount())))));
        var earned = new Div(points, list);
        earned.addClassName("result-earned");
        return earned;
    }

    private Div actions(AttemptResult result) {
        var actions = new Div();
        actions.addClassName("pills");
        var others = new PillLink(QuizAddress.all(actor), "📋", Text.of("quizzes.result.others"));
        if (quizzes.isVisible(actor, result.quizId())) {
            var again =
                    new PillLink(
                            AttemptAddress.ofQuiz(result.quizId()),
                            "🧠",
                            Text.of(
                                    result.own() && result.number() < result.allowed()
                                            ? "quizzes.result.again"
                                            : "quizzes.result.to-quiz"));
            actions.add(again.primary(), others);
        } else {
            actions.add(others.primary());
        }
        actions.add(new PillLink(LeaderboardView.PATH, "🏅", Text.of("quizzes.board.title")));
        if (result.own() && !result.shared()) {
            actions.add(Commands.plain(Text.of("quizzes.share"), () -> share(result.id(), true)));
        }
        return actions;
    }

    /** Brothers and sisters see it only once whoever played says so. */
    private Component sharing(AttemptResult result) {
        var box = new Div();
        box.addClassName("result-sharing");
        box.add(
                new ShareLink(
                        Text.of("quizzes.share.link"),
                        Text.of("quizzes.share.help"),
                        AttemptAddress.ofResult(result.id())),
                Commands.quiet(Text.of("quizzes.share.stop"), () -> share(result.id(), false)));
        return box;
    }

    private void share(UUID attempt, boolean shared) {
        results.share(actor, attempt, shared);
        show(results.of(actor, attempt));
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
