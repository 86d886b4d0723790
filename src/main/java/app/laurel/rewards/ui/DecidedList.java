package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.DecidedRequest;
import app.laurel.rewards.Page;
import app.laurel.rewards.Position;
import app.laurel.rewards.RedemptionStatus;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was decided, newest first, with undo and delivery; more of it on demand. */
class DecidedList extends Div {

    private final Actor actor;
    private final DecideRedemption decide;
    private final Function<Position, Page<DecidedRequest>> pages;
    private final Runnable afterwards;
    private final UnorderedList lines = new UnorderedList();
    private final Button more = Commands.quiet(Text.of("rewards.more"), this::showMore);
    private @Nullable RelativeTime times;
    private @Nullable Position next;

    DecidedList(
            Actor actor,
            DecideRedemption decide,
            Function<Position, Page<DecidedRequest>> pages,
            Runnable afterwards) {
        this.actor = actor;
        this.decide = decide;
        this.pages = pages;
        this.afterwards = afterwards;
        lines.addClassName("request-lines");
        var card = Card.titled(Text.of("rewards.requests.decided"));
        card.add(lines, more);
        add(card);
    }

    /** How many lines are shown. */
    int length() {
        return lines.getComponentCount();
    }

    void show(Page<DecidedRequest> page, RelativeTime relativeTimes) {
        times = relativeTimes;
        lines.removeAll();
        append(page);
        setVisible(!page.lines().isEmpty());
    }

    private void showMore() {
        if (next != null) {
            append(pages.apply(next));
        }
    }

    private void append(Page<DecidedRequest> page) {
        page.lines()
                .forEach(
                        request ->
                                lines.add(
                                        new RequestItem(
                                                request,
                                                RequestItem.wordsForParent(request, times),
                                                times,
                                                commands(request))));
        next = page.next();
        more.setVisible(next != null);
    }

    private List<Button> commands(DecidedRequest request) {
        var commands = new ArrayList<Button>();
        if (request.isDelivered()) {
            commands.add(
                    command(
                            "rewards.decided.notDelivered",
                            request,
                            () -> decide.unfulfil(actor, request.id())));
        } else if (request.status() == RedemptionStatus.APPROVED) {
            commands.add(
                    command(
                            "rewards.decided.deliver",
                            request,
                            () -> {
                                decide.fulfil(actor, request.id());
                                Toast.show(
                                        Text.of("rewards.decided.delivered", request.title()),
                                        () -> {
                                            decide.unfulfil(actor, request.id());
                                            afterwards.run();
                                        });
                            }));
        }
        if (request.undoable()) {
            var undo =
                    new UndoApproval(
                            decide,
                            actor,
                            request.id(),
                            request.title(),
                            request.learner(),
                            request.cost(),
                            afterwards);
            commands.add(
                    request.oneTap()
                            ? command("rewards.decided.undo", request, undo::withOneTap)
                            : command("rewards.decided.undoWhy", request, undo::ask));
        }
        return commands;
    }

    private Button command(String key, DecidedRequest request, Runnable action) {
        var button =
                Commands.quiet(
                        Text.of(key),
                        () -> {
                            try {
                                action.run();
                            } finally {
                                afterwards.run();
                            }
                        });
        button.getElement()
                .setAttribute(
                        "aria-label", Text.of(key + ".name", request.title(), request.learner()));
        return button;
    }
}
