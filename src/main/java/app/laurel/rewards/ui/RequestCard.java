package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.WaitingRequest;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.ConfirmWithReason;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A waiting request with what a parent can answer; on one line where there is room. */
@CssImport("./rewards/rewards.css")
public class RequestCard extends Div {

    private static final int LONGEST_NOTE = 300;

    private final DecideRedemption decide;
    private final Actor actor;
    private final WaitingRequest request;
    private final Runnable afterwards;

    RequestCard(
            DecideRedemption decide,
            Actor actor,
            WaitingRequest request,
            RelativeTime times,
            Runnable afterwards) {
        this.decide = decide;
        this.actor = actor;
        this.request = request;
        this.afterwards = afterwards;
        addClassName("request");
        getElement().setAttribute("role", "group");
        getElement()
                .setAttribute(
                        "aria-label",
                        Text.of("rewards.request.name", request.learner(), request.title()));
        var line =
                new Span(
                        Text.of(
                                "rewards.request.line",
                                request.cost(),
                                times.of(request.requestedAt()),
                                request.spendable()));
        line.addClassName("quiet");
        var words = new Div(title(), line);
        words.addClassName("request-words");
        if (request.note() != null) {
            var note = new Paragraph(Text.of("rewards.quoted", request.note()));
            note.addClassName("request-note");
            words.add(note);
        }
        if (!agreement().isEmpty()) {
            var agreement = new Paragraph(agreement());
            agreement.addClassName("request-agreement");
            words.add(agreement);
        }
        if (request.agreedNote() != null) {
            words.add(
                    new Paragraph(
                            Text.of(
                                    "rewards.request.agreed-note",
                                    request.learner(),
                                    request.agreedNote())));
        }
        var answers =
                new Div(notNow(), request.agreement().waitsForAnother() ? withdraw() : approve());
        answers.addClassName("request-answers");
        if (!request.agreement().waitsForAnother()) {
            answers.add(withNote());
        }
        add(new Face(request.avatar(), request.avatarColour()), words, answers);
    }

    private H2 title() {
        // The spaces are for readers, who join what stands in a line.
        var who = new Span(request.learner() + " ");
        var asks = new Span(Text.of("rewards.request.asks") + " ");
        asks.addClassName("request-asks");
        var title = new H2(who, asks, new RewardEmoji(request.emoji()), new Span(request.title()));
        title.addClassName("request-title");
        return title;
    }

    /** Who agreed, and whether that is enough; empty where one yes is enough as ever. */
    private String agreement() {
        var agreement = request.agreement();
        if (agreement.by() != null) {
            var who = agreement.byReader() ? ".you" : ".other";
            return Text.of("rewards.request.agreement." + agreement.need() + who, agreement.by());
        }
        return switch (agreement.need()) {
            case ONE -> "";
            case TWO -> Text.of("rewards.request.agreement.TWO");
            case TWO_RESTS -> Text.of("rewards.request.agreement.TWO_RESTS");
        };
    }

    private Button approve() {
        var key = yes();
        return named(
                key, Commands.primary(Text.of(key), () -> attempt(() -> sayYes(null), () -> {})));
    }

    /** One tap stays enough; who wants to say more asks for it. */
    private Button withNote() {
        var key = yes() + ".note";
        var button =
                Commands.quiet(
                        Text.of(key),
                        () ->
                                new ConfirmWithReason(
                                                Text.of(
                                                        yes() + ".name",
                                                        request.title(),
                                                        request.learner()),
                                                Text.of(
                                                        "rewards.request.note.explanation",
                                                        request.learner()),
                                                List.of(
                                                        Text.of("rewards.request.note.enjoy"),
                                                        Text.of("rewards.request.note.earned"),
                                                        Text.of("rewards.request.note.weekend")),
                                                Text.of("rewards.request.note.send"),
                                                note -> attempt(() -> sayYes(note), () -> {}))
                                        .upTo(LONGEST_NOTE)
                                        .open());
        button.addClassName("request-note-command");
        return named(key, button);
    }

    private String yes() {
        return request.agreement().isLastMissing()
                ? "rewards.request.approve"
                : "rewards.request.agree";
    }

    private Button withdraw() {
        var key = "rewards.request.withdraw";
        return named(
                key,
                Commands.plain(
                        Text.of(key),
                        () -> attempt(() -> decide.withdraw(actor, request.id()), () -> {})));
    }

    private Button named(String key, Button button) {
        button.getElement()
                .setAttribute(
                        "aria-label", Text.of(key + ".name", request.title(), request.learner()));
        return button;
    }

    private Button notNow() {
        return named(
                "rewards.request.notNow",
                Commands.plain(
                        Text.of("rewards.request.notNow"),
                        () -> {
                            var dialog =
                                    new ConfirmWithReason(
                                            Text.of(
                                                    "rewards.request.notNow.title",
                                                    request.title()),
                                            Text.of(
                                                    "rewards.request.notNow.explanation",
                                                    request.learner()),
                                            List.of(
                                                    Text.of("rewards.request.notNow.homework"),
                                                    Text.of("rewards.request.notNow.weekend"),
                                                    Text.of("rewards.request.notNow.tomorrow"),
                                                    Text.of("rewards.request.notNow.talk")),
                                            Text.of("rewards.request.notNow.send"),
                                            this::reject);
                            dialog.open();
                        }));
    }

    /** What became of it depends on what the family wishes at that moment, not on this card. */
    private void sayYes(@Nullable String note) {
        if (decide.approve(actor, request.id(), note)) {
            sayApproved();
        } else {
            Toast.show(
                    Text.of("rewards.request.agreed", request.title(), request.learner()),
                    () -> attempt(() -> decide.withdraw(actor, request.id()), () -> {}));
        }
    }

    private void sayApproved() {
        Toast.show(
                Text.of("rewards.request.approved", request.title(), request.learner()),
                () -> attempt(undo()::withOneTap, () -> {}));
    }

    private UndoApproval undo() {
        return new UndoApproval(
                decide,
                actor,
                request.id(),
                request.title(),
                request.learner(),
                request.cost(),
                afterwards);
    }

    private void reject(String note) {
        attempt(
                () -> decide.reject(actor, request.id(), note),
                () ->
                        Toast.show(
                                Text.of(
                                        "rewards.request.rejected",
                                        request.title(),
                                        request.learner())));
    }

    /** A request goes with its learner: then this is said, and the place stays where it is. */
    private void attempt(Runnable decision, Runnable say) {
        try {
            decision.run();
            say.run();
        } catch (NotFound gone) {
            Toast.problem(Text.of("rewards.request.gone", request.learner()));
        } finally {
            afterwards.run();
        }
    }
}
