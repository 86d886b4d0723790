package app.laurel.quizzes.ui;

import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.quizzes.Board;
import app.laurel.quizzes.BoardPeriod;
import app.laurel.quizzes.BoardScope;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A leaderboard with the choices of whom and when it is about, page by page. */
class BoardCard extends Card {

    /**
     * What somebody chose to see.
     *
     * @param page from 1
     */
    record Choice(BoardScope scope, BoardPeriod period, int page) {

        static final Choice FIRST = new Choice(BoardScope.FAMILY, BoardPeriod.EVER, 1);
    }

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    /** People on a page. */
    static final int ON_A_PAGE = 30;

    private final boolean withQuizzes;
    private final Consumer<Choice> choose;
    private final Div choices = new Div();
    private final Div body = new Div();

    BoardCard(String title, boolean withQuizzes, Consumer<Choice> choose) {
        this.withQuizzes = withQuizzes;
        this.choose = choose;
        addClassName("board-card");
        getElement().setAttribute("aria-label", title);
        choices.addClassName("board-choices");
        body.addClassName("stack");
        body.getElement().setAttribute("aria-live", "polite");
        add(new H2(title), choices, body);
    }

    /** While a board of everybody is chosen, other families change it as well. */
    static void keepUpWithEverybody(
            Component view, Changes changes, Supplier<Choice> choice, Runnable refresh) {
        LiveView.refreshForAll(
                view,
                changes,
                Set.of(Topic.QUIZZES),
                BETWEEN_LOOKS,
                () -> {
                    if (choice.get().scope() == BoardScope.EVERYBODY) {
                        refresh.run();
                    }
                });
    }

    void show(Board board, Choice chosen) {
        choices.removeAll();
        choices.add(group("quizzes.board.whom", scopes(chosen)));
        choices.add(group("quizzes.board.when", periods(chosen)));
        body.removeAll();
        if (board.rows().isEmpty()) {
            body.add(
                    new EmptyState(
                            "🏅",
                            Text.of("quizzes.board.none"),
                            Text.of("quizzes.board.none.next." + chosen.scope())));
        } else {
            body.add(new BoardTable(Text.of("quizzes.board.title"), board.rows(), withQuizzes));
        }
        if (!board.around().isEmpty()) {
            body.add(
                    new H3(Text.of("quizzes.board.around")),
                    new BoardTable(Text.of("quizzes.board.around"), board.around(), withQuizzes));
        } else if (board.own() == null && chosen.scope() == BoardScope.EVERYBODY) {
            var why = new Paragraph(Text.of("quizzes.board.not-on-it"));
            why.addClassName("quiet");
            body.add(why);
        }
        if (board.pages() > 1) {
            body.add(pages(board, chosen));
        }
    }

    private Div pages(Board board, Choice chosen) {
        var earlier =
                Commands.plain(
                        Text.of("quizzes.board.before"), () -> turn(chosen, board.page() - 1));
        earlier.setEnabled(board.page() > 1);
        var later =
                Commands.plain(
                        Text.of("quizzes.board.after"), () -> turn(chosen, board.page() + 1));
        later.setEnabled(board.page() < board.pages());
        var where = new Paragraph(Text.of("quizzes.board.page", board.page(), board.pages()));
        where.addClassName("quiet");
        var pages = new Div(earlier, where, later);
        pages.addClassName("actions");
        return pages;
    }

    private void turn(Choice chosen, int page) {
        choose.accept(new Choice(chosen.scope(), chosen.period(), page));
    }

    private Button[] scopes(Choice chosen) {
        return Arrays.stream(BoardScope.values())
                .map(
                        scope ->
                                choice(
                                        "quizzes.board.scope." + scope,
                                        scope == chosen.scope(),
                                        new Choice(scope, chosen.period(), 1)))
                .toArray(Button[]::new);
    }

    private Button[] periods(Choice chosen) {
        return Arrays.stream(BoardPeriod.values())
                .map(
                        period ->
                                choice(
                                        "quizzes.board.period." + period,
                                        period == chosen.period(),
                                        new Choice(chosen.scope(), period, 1)))
                .toArray(Button[]::new);
    }

    private Button choice(String key, boolean pressed, Choice wanted) {
        var button = Commands.plain(Text.of(key), () -> choose.accept(wanted));
        button.addClassName("board-choice");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        return button;
    }

    private static Div group(String key, Button... buttons) {
        var group = new Div(buttons);
        group.addClassName("choice-group");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", Text.of(key));
        return group;
    }
}
