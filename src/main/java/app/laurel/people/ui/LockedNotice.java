package app.laurel.people.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that too many wrong PINs keep a learner out, and lets the learner in again. */
class LockedNotice extends Div {

    LockedNotice(String name, Runnable unlock) {
        addClassName("locked-notice");
        var words = new Span(Text.of("people.locked", name));
        words.addClassName("grow");
        add(
                words,
                Commands.plain(
                        Text.of("people.unlock"),
                        () -> {
                            unlock.run();
                            removeFromParent();
                            Toast.show(Text.of("people.unlocked", name));
                        }));
    }
}
