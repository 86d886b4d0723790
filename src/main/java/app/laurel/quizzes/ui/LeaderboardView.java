package app.laurel.quizzes.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.quizzes.Board;
import app.laurel.quizzes.KeepPseudonyms;
import app.laurel.quizzes.ReadBoards;
import app.laurel.shell.Address;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.FamilyLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.PillLink;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who did how well over all quizzes together: everybody's best attempts, summed up. */
@Route(value = LeaderboardView.PATH, layout = FamilyLayout.class)
@RolesAllowed({"LEARNER", "PARENT", "ADMIN"})
@CssImport("./quizzes/play.css")
public class LeaderboardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "leaderboard";

    private final ReadBoards boards;
    private final KeepPseudonyms pseudonyms;
    private final Actor actor;
    private final BoardCard board =
            new BoardCard(Text.of("quizzes.board.overall"), true, this::choose);
    private BoardCard.Choice choice = BoardCard.Choice.FIRST;
    private final Div appearances = new Div();
    private @Nullable Board shown;
    private @Nullable List<KeepPseudonyms.Appearance> shownAppearances;

    LeaderboardView(
            ReadBoards boards,
            KeepPseudonyms pseudonyms,
            Changes changes,
            CurrentActor currentActor) {
        this.boards = boards;
        this.pseudonyms = pseudonyms;
        this.actor = currentActor.get();
        addClassNames("stack", "wide-stack", "quiz-page");
        add(
                new PageHeader(getPageTitle(), Text.of("quizzes.board.line"))
                        .leading(
                                PillLink.round(
                                        QuizAddress.all(actor), "←", Text.of("quizzes.page.back"))),
                board);
        if (actor.role().isAdult()) {
            add(appearances);
        }
        LiveView.refresh(this, changes, actor, Set.of(Topic.QUIZZES), this::refresh);
        BoardCard.keepUpWithEverybody(this, changes, () -> choice, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice = BoardQuery.read(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Text.of("quizzes.board.title");
    }

    private void choose(BoardCard.Choice wanted) {
        choice = wanted;
        Address.show(PATH, BoardQuery.write(choice));
        shown = null;
        refresh();
    }

    private void refresh() {
        var now =
                boards.overall(
                        actor, choice.scope(), choice.period(), choice.page(), BoardCard.ON_A_PAGE);
        if (!now.equals(shown)) {
            shown = now;
            board.show(now, choice);
        }
        if (actor.role().isAdult()) {
            showAppearances(pseudonyms.ofFamily(actor));
        }
    }

    private void showAppearances(List<KeepPseudonyms.Appearance> now) {
        if (now.equals(shownAppearances)) {
            return;
        }
        shownAppearances = now;
        appearances.removeAll();
        if (!now.isEmpty()) {
            appearances.add(new AppearanceCard(actor, pseudonyms, now, this::refresh));
        }
    }
}
