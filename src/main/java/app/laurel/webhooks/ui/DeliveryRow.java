package app.laurel.webhooks.ui;

import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import app.laurel.webhooks.DeliveryLine;
import app.laurel.webhooks.KeepWebhooks;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;

/** Something that an address was told: when, and what became of it. */
class DeliveryRow extends Div {

    DeliveryRow(
            Actor actor,
            KeepWebhooks webhooks,
            DeliveryLine one,
            RelativeTime times,
            Runnable changed) {
        var told = Text.of("webhooks.told", one.address(), times.full(one.happenedAt()));
        var words =
                WebhookRow.words(
                        new Code(one.event()),
                        WebhookRow.quiet(told),
                        WebhookRow.quiet(became(one, times)));
        var row = new Row().grow(words).wrapping();
        row.add(new Chip(Text.of("webhooks.state." + one.state()), tone(one.state())));
        if (one.canBeSentAgain()) {
            var again =
                    Commands.quiet(
                            Text.of("webhooks.resend"),
                            () -> {
                                webhooks.resend(actor, one.id());
                                changed.run();
                                Toast.show(Text.of("webhooks.resent"));
                            });
            again.setAriaLabel(
                    Text.of("webhooks.resend.of", one.event(), times.full(one.happenedAt())));
            row.add(again);
        }
        add(row);
    }

    private static String became(DeliveryLine one, RelativeTime times) {
        if (one.answer() == null && one.trouble() == null) {
            return Text.of(
                    one.tries() == 0 ? "webhooks.untried." + one.hold() : "webhooks.underWay");
        }
        var what =
                one.answer() == null
                        ? Text.of("webhooks.trouble." + one.trouble())
                        : Text.of("webhooks.answered", one.answer().toString());
        return one.state() == DeliveryLine.State.WAITING
                ? Text.of("webhooks.again", one.tries(), what, times.full(one.nextAt()))
                : Text.of("webhooks.done", one.tries(), what);
    }

    private static Chip.Tone tone(DeliveryLine.State state) {
        return switch (state) {
            case DELIVERED -> Chip.Tone.GOOD;
            case WAITING -> Chip.Tone.CALM;
            case GIVEN_UP -> Chip.Tone.NO;
        };
    }
}
