package app.laurel.access.ui;

import app.laurel.access.SignInHint;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.ProgressLine;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Whom a visitor of a demonstration can be; how far it is while it is still being made. */
class WhomToBe extends Div {

    private static final int LOOK_AGAIN_MS = 1_000;

    private final SignInHint hint;
    private final Consumer<SignInHint.Account> be;
    private final Consumer<SignInHint.Child> beChild;

    /**
     * @param be signs in as the account
     * @param beChild signs in as the learner
     */
    WhomToBe(SignInHint hint, Consumer<SignInHint.Account> be, Consumer<SignInHint.Child> beChild) {
        this.hint = hint;
        this.be = be;
        this.beChild = beChild;
        addClassName("demo-hint");
        getElement().setAttribute("role", "status");
        show();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (hint.percent() == 100) {
            return;
        }
        var ui = attach.getUI();
        ui.setPollInterval(LOOK_AGAIN_MS);
        addDetachListener(detach -> stop(ui));
        ui.addPollListener(
                poll -> {
                    show();
                    if (hint.percent() == 100) {
                        poll.unregisterListener();
                        stop(ui);
                    }
                });
    }

    private static void stop(UI ui) {
        ui.setPollInterval(-1);
    }

    private void show() {
        removeAll();
        var percent = hint.percent();
        if (percent == 100) {
            add(new Paragraph(Text.of("access.demo.line")));
            hint.accounts().forEach(account -> add(button(account)));
            hint.children().stream()
                    .collect(
                            Collectors.groupingBy(
                                    SignInHint.Child::familyCode,
                                    LinkedHashMap::new,
                                    Collectors.toList()))
                    .forEach(this::addChildren);
        } else {
            var making = Text.of("access.demo.making");
            add(new Paragraph(making), new ProgressLine(making, percent));
        }
    }

    private void addChildren(String familyCode, List<SignInHint.Child> children) {
        add(new Paragraph(Text.of("access.demo.learners", familyCode, hint.pin())));
        children.forEach(
                child ->
                        add(
                                Commands.plain(
                                        Text.of("access.demo.learner", child.name()),
                                        () -> beChild.accept(child))));
    }

    private Button button(SignInHint.Account account) {
        var key = account.administrator() ? "access.demo.administrator" : "access.demo.parent";
        return Commands.plain(Text.of(key, account.name()), () -> be.accept(account));
    }
}
