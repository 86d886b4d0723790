package app.laurel.quizzes.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Permission;
import app.laurel.platform.Topic;
import app.laurel.quizzes.AttemptAddress;
import app.laurel.quizzes.Board;
import app.laurel.quizzes.FindQuizzes;
import app.laurel.quizzes.QuizToPlay;
import app.laurel.quizzes.ReadBoards;
import app.laurel.quizzes.StartAttempt;
import app.laurel.shell.Address;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.FamilyLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.PillLink;
import app.laurel.shell.parts.ShareLink;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quiz before it is played: what it is, how many attempts are left, and who did how well. */
@Route(value = "quizzes/:quiz", layout = FamilyLayout.class)
@RolesAllowed({"LEARNER", "PARENT", "ADMIN"})
@CssImport("./quizzes/play.css")
public class QuizView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String QUIZ = "quiz";

    private final FindQuizzes quizzes;
    private final StartAttempt start;
    private final ReadBoards boards;
    private final Actor actor;
    private final Div head = new Div();
    private final BoardCard board =
            new BoardCard(Text.of("quizzes.board.title"), false, this::choose);
    private BoardCard.Choice choice = BoardCard.Choice.FIRST;
    private @Nullable UUID id;
    private @Nullable QuizToPlay shown;
    private @Nullable Board shownBoard;

    QuizView(
            FindQuizzes quizzes,
            StartAttempt start,
            ReadBoards boards,
            Changes changes,
            CurrentActor currentActor) {
        this.quizzes = quizzes;
        this.start = start;
        this.boards = boards;
        this.actor = currentActor.get();
        addClassNames("stack", "wide-stack", "quiz-page");
        head.addClassNames("stack", "wide-stack");
        add(head, board);
        LiveView.refresh(
                this, changes, actor, Set.of(Topic.QUIZZES), () -> Commands.run(() -> refresh()));
        BoardCard.keepUpWithEverybody(
                this, changes, () -> choice, () -> Commands.run(() -> refresh()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = UrlParts.uuid(event.getRouteParameters().get(QUIZ).orElse(""));
        choice = BoardQuery.read(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.quiz().title();
    }

    private void choose(BoardCard.Choice wanted) {
        choice = wanted;
        if (id != null) {
            Address.show(AttemptAddress.ofQuiz(id), BoardQuery.write(choice));
        }
        shownBoard = null;
        refresh();
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void refresh() {
        if (id == null) {
            return;
        }
        var now = quizzes.one(actor, id);
        if (!now.equals(shown)) {
            shown = now;
            head.removeAll();
            head.add(header(now), card(now));
            if (!now.past().isEmpty()) {
                head.add(past(now));
            }
        }
        var people =
                boards.ofQuiz(
                        actor,
                        id,
                        choice.scope(),
                        choice.period(),
                        choice.page(),
                        BoardCard.ON_A_PAGE);
        if (!people.equals(shownBoard)) {
            shownBoard = people;
            board.show(people, choice);
        }
    }

    private PageHeader header(QuizToPlay now) {
        return new PageHeader(now.quiz().title(), now.quiz().description())
                .leading(PillLink.round(QuizAddress.all(actor), "←", Text.of("quizzes.page.back")));
    }

    private Card card(QuizToPlay now) {
        var card = new Card().big();
        card.addClassName("quiz-card");
        card.add(QuizCover.of(now.quiz()));
        var words = new Div(new QuizFacts(now.quiz()), used(now));
        words.addClassNames("stack", "grow");
        if (!actor.may(Permission.QUIZ_PLAY)) {
            words.add(quiet(Text.of("quizzes.page.kept")));
        } else if (now.running() != null || now.left() > 0 && now.quiz().open()) {
            words.add(startButton(now));
        } else {
            words.add(
                    quiet(
                            Text.of(
                                    now.quiz().open()
                                            ? "quizzes.page.none-left"
                                            : "quizzes.page.closed")));
        }
        if (now.quiz().publicPlay() && now.quiz().mine()) {
            words.add(
                    new ShareLink(
                            Text.of("quizzes.guest.link"),
                            Text.of("quizzes.guest.link.help"),
                            GuestView.address(now.quiz().id())));
        }
        card.add(words);
        return card;
    }

    private Button startButton(QuizToPlay now) {
        var key =
                now.running() != null
                        ? "quizzes.page.go-on"
                        : now.used() == 0 ? "quizzes.page.start" : "quizzes.page.again";
        var button = Commands.primary(Text.of(key), () -> start(now.quiz().id()));
        button.addClassName("quiz-start");
        return button;
    }

    private void start(UUID quiz) {
        var address = AttemptAddress.of(start.start(actor, quiz));
        getUI().ifPresent(ui -> ui.navigate(address));
    }

    private static Paragraph used(QuizToPlay now) {
        return quiet(Text.of("quizzes.page.used", now.used(), now.quiz().maxAttempts()));
    }

    private static Card past(QuizToPlay now) {
        var list = new UnorderedList();
        list.addClassName("past-attempts");
        now.past().forEach(one -> list.add(past(one, one.equals(now.best()))));
        return new Card(new H2(Text.of("quizzes.page.own")), list);
    }

    private static ListItem past(QuizToPlay.Past one, boolean best) {
        var link =
                new Anchor(
                        AttemptAddress.ofResult(one.id()),
                        Text.of("quizzes.page.attempt", one.number()));
        link.setRouterIgnore(false);
        var item =
                new ListItem(
                        link,
                        new Span(
                                Text.of(
                                        "quizzes.page.attempt.result",
                                        one.correct(),
                                        one.questions(),
                                        PlayWords.clock(one.timeMs()))));
        if (best) {
            item.add(new Chip(Text.of("quizzes.page.best")));
        }
        if (one.timedOut()) {
            item.add(new Chip(Text.of("quizzes.board.timed-out"), Chip.Tone.CALM));
        }
        return item;
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
