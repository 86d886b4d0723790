package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.WaitingRequest;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the cards of waiting requests, for this module's queue and for dashboards. */
@Component
public class RequestCards {

    private final DecideRedemption decide;

    RequestCards(DecideRedemption decide) {
        this.decide = decide;
    }

    /**
     * A card on which the actor approves or rejects the request.
     *
     * @param afterwards runs after each attempt, also one that was refused
     */
    public RequestCard card(
            Actor actor, WaitingRequest request, RelativeTime times, Runnable afterwards) {
        return new RequestCard(decide, actor, request, times, afterwards);
    }

    /**
     * The command that says yes to all these requests, with one undo for all of it; invisible when
     * there are not several to say yes to.
     *
     * @param afterwards runs after each attempt
     */
    public Button approveAll(Actor actor, List<WaitingRequest> requests, Runnable afterwards) {
        var ids =
                requests.stream()
                        .filter(request -> !request.agreement().waitsForAnother())
                        .map(WaitingRequest::id)
                        .toList();
        var button =
                Commands.plain(
                        Text.of("rewards.requests.approveAll"),
                        () -> {
                            try {
                                say(actor, decide.approveAll(actor, ids), afterwards);
                            } finally {
                                afterwards.run();
                            }
                        });
        button.setVisible(ids.size() > 1);
        return button;
    }

    private void say(Actor actor, DecideRedemption.Approved outcome, Runnable afterwards) {
        var approved = outcome.approved();
        var agreed = outcome.agreed();
        if (!approved.isEmpty() || !agreed.isEmpty()) {
            Toast.show(
                    agreed.isEmpty()
                            ? Text.of("rewards.requests.approvedAll", approved.size())
                            : Text.of("rewards.requests.agreedAll", approved.size(), agreed.size()),
                    () -> {
                        try {
                            approved.forEach(id -> decide.undo(actor, id));
                            agreed.forEach(id -> decide.withdraw(actor, id));
                        } finally {
                            afterwards.run();
                        }
                    });
        }
        if (!outcome.left().isEmpty()) {
            var first = outcome.left().getFirst();
            Toast.problem(
                    Text.of(
                            "rewards.requests.left",
                            approved.size(),
                            outcome.left().size(),
                            Text.of(first.key(), first.arguments())));
        }
    }
}
