package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.RedemptionStatus;
import app.laurel.rewards.RequestReward;
import app.laurel.rewards.ShopItem;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;

/** A learner asks for a reward, with some words to the parents if they like. */
class AskDialog extends Dialog {

    private static final int LONGEST_NOTE = 300;

    /** One dialog asks once, however often its button is pressed. */
    private final UUID id = UUID.randomUUID();

    private final TextField note = new TextField();
    private final RequestReward requests;
    private final DecideRedemption decide;
    private final Actor learner;
    private final ShopItem item;
    private final String deciders;
    private final Runnable afterwards;

    AskDialog(
            RequestReward requests,
            DecideRedemption decide,
            Actor learner,
            ShopItem item,
            String deciders,
            Runnable afterwards) {
        this.requests = requests;
        this.decide = decide;
        this.learner = learner;
        this.item = item;
        this.deciders = deciders;
        this.afterwards = afterwards;
        addClassName("learner-dialog");
        setHeaderTitle(Text.of("rewards.ask.title", item.title()));
        setWidth("min(30rem, 100vw - 1rem)");
        var left = item.saved() + item.spendable() - item.cost();
        add(
                new Paragraph(
                        Text.of(
                                item.atOnce()
                                        ? "rewards.ask.atOnce"
                                        : item.twoDecide()
                                                ? "rewards.ask.line.two"
                                                : "rewards.ask.line",
                                item.cost(),
                                left,
                                deciders)));
        note.setLabel(Text.of("rewards.ask.note", deciders));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        note.setVisible(!item.atOnce());
        var errors = new FormErrors().on("note", note);
        add(note, errors);
        getFooter()
                .add(
                        new Button(Text.of("rewards.ask.no"), click -> close()),
                        Commands.submit(Text.of("rewards.ask.yes"), errors, this::ask));
    }

    private void ask() {
        boolean atOnce;
        try {
            atOnce =
                    requests.request(learner, id, item.rewardId(), item.cost(), note.getValue())
                            == RedemptionStatus.APPROVED;
        } finally {
            afterwards.run();
        }
        close();
        if (atOnce) {
            Toast.show(Text.of("rewards.ask.granted", item.title()));
        } else {
            Toast.show(
                    Text.of(
                            item.twoDecide() ? "rewards.ask.done.two" : "rewards.ask.done",
                            item.title(),
                            deciders),
                    () -> {
                        try {
                            decide.cancel(learner, id);
                        } finally {
                            afterwards.run();
                        }
                    });
        }
    }
}
