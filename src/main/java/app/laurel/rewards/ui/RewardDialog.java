package app.laurel.rewards.ui;

import app.laurel.rewards.PriceMeaning.Earner;
import app.laurel.rewards.RewardDetails;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Adds or changes one reward. It stays open, with all that was typed, until it is saved or
 * cancelled; only an untouched one closes with Escape.
 */
class RewardDialog extends Dialog {

    private final FormErrors errors = new FormErrors();
    private final RewardForm form;
    private final Div other = new Div();
    private RewardDetails before;

    /**
     * @param save saves what was typed; a refusal is shown at its field
     * @param leave called when the person is done here
     */
    RewardDialog(
            String title,
            RewardDetails details,
            List<Earner> earners,
            Consumer<RewardDetails> save,
            Runnable leave) {
        addClassName("reward-dialog");
        setHeaderTitle(title);
        setWidth("min(40rem, 100vw - 1rem)");
        setCloseOnOutsideClick(false);
        form = new RewardForm(earners, errors);
        form.show(details);
        before = form.details();
        add(form, errors, other);
        addDialogCloseActionListener(
                close -> {
                    if (isUntouched()) {
                        leave.run();
                    }
                });
        getFooter()
                .add(
                        new Button(Text.of("shell.cancel"), click -> leave.run()),
                        Commands.submit(
                                Text.of("rewards.form.save"),
                                errors,
                                () -> {
                                    save.accept(form.details());
                                    leave.run();
                                }));
        addOpenedChangeListener(
                change -> {
                    if (change.isOpened()) {
                        form.focusTitle();
                    }
                });
    }

    /**
     * Offers to show what somebody else saved meanwhile; what was typed stays until it is taken.
     */
    void offerNewest(RewardDetails newest) {
        other.removeAll();
        other.add(
                Commands.plain(
                        Text.of("rewards.form.showNewest"),
                        () -> {
                            form.show(newest);
                            before = form.details();
                            errors.clear();
                            other.removeAll();
                        }));
    }

    private boolean isUntouched() {
        return errors.areReadable() && Objects.equals(form.details(), before);
    }
}
