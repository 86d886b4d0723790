package app.laurel.rewards.ui;

import app.laurel.points.Undoing;
import app.laurel.rewards.DecidedRequest;
import app.laurel.rewards.RedemptionStatus;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.OneTapRemark;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;

/** One line of a history: the reward, what became of the request, by whom and when. */
class RequestItem extends ListItem {

    RequestItem(
            DecidedRequest request, String words, RelativeTime times, Collection<Button> commands) {
        addClassName("request-line");
        var title = new Span(new RewardEmoji(request.emoji()), new Span(request.title()));
        title.addClassName("request-title");
        var line = new Span(words);
        line.addClassName("quiet");
        var text = new Div(title, line);
        text.addClassName("request-words");
        if (request.oneTap() && request.decidedAt() != null) {
            text.add(new OneTapRemark(times, Undoing.oneTapUntil(request.decidedAt())));
        }
        add(text, chip(request));
        if (!commands.isEmpty()) {
            var row = new Div();
            row.addClassName("request-commands");
            row.add(commands.toArray(Button[]::new));
            add(row);
        }
        if (request.decidedAt() != null) {
            getElement().setAttribute("title", times.full(request.decidedAt()));
        }
    }

    /** "Mia · 60 points · approved by you, today 17:10 · “after the dentist”". */
    static String wordsForParent(DecidedRequest request, RelativeTime times) {
        return withNote(
                Text.of(
                        "rewards.decided.line",
                        request.learner(),
                        request.cost(),
                        outcome(request, times)),
                request);
    }

    /** "60 points · Sam said yes, today 17:10 · “after the dentist”". */
    static String wordsForLearner(DecidedRequest request, RelativeTime times) {
        return withNote(
                Text.of(
                        "rewards.history.line",
                        request.cost(),
                        request.status() == RedemptionStatus.PENDING
                                ? asked(request, times)
                                : outcome(request, times)),
                request);
    }

    private static String asked(DecidedRequest request, RelativeTime times) {
        return request.agreedBy() == null
                ? Text.of("rewards.history.asked", times.of(request.requestedAt()))
                : Text.of("rewards.history.agreed", request.agreedBy());
    }

    private static String outcome(DecidedRequest request, RelativeTime times) {
        if (request.isDelivered()) {
            return Text.of("rewards.outcome.delivered", times.of(request.deliveredAt()));
        }
        return Text.of(
                "rewards.outcome." + request.status(),
                request.status() == RedemptionStatus.APPROVED ? both(request) : who(request),
                times.of(request.decidedAt()));
    }

    /** Who approved it; both of them where two had to agree. */
    private static String both(DecidedRequest request) {
        if (request.agreedByReader()) {
            return Text.of("rewards.by.both", who(request), Text.of("rewards.by.you"));
        }
        return request.agreedBy() == null
                ? who(request)
                : Text.of("rewards.by.both", request.agreedBy(), who(request));
    }

    private static String who(DecidedRequest request) {
        if (request.byReader()) {
            return Text.of("rewards.by.you");
        }
        if (request.byRule()) {
            return Text.of("rewards.by.rule");
        }
        return request.by() == null ? Text.of("rewards.by.somebody") : request.by();
    }

    private static String withNote(String words, DecidedRequest request) {
        return request.parentNote() == null
                ? words
                : Text.of("rewards.decided.note", words, request.parentNote());
    }

    private static Chip chip(DecidedRequest request) {
        if (request.isDelivered()) {
            return new Chip(Text.of("rewards.status.delivered"), Chip.Tone.WARM);
        }
        var tone =
                switch (request.status()) {
                    case APPROVED -> Chip.Tone.GOOD;
                    case REJECTED -> Chip.Tone.NO;
                    case PENDING -> Chip.Tone.WARM;
                    case CANCELLED, REVERSED -> Chip.Tone.CALM;
                };
        return new Chip(Text.of("rewards.status." + request.status()), tone);
    }
}
