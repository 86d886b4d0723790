package app.laurel.home.ui;

import app.laurel.people.PageLook;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes between the playful and the calm look, at once and for good. */
class LookSwitch extends NativeButton {

    private final Span words = new Span();

    LookSwitch(Consumer<PageLook> choose) {
        addClassNames("pill", "look-switch");
        add(new Emoji("🎨"), words);
        addClickListener(
                click -> layout().ifPresent(layout -> Commands.run(() -> change(layout, choose))));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        layout().ifPresent(this::show);
    }

    private void change(LearnerLayout layout, Consumer<PageLook> choose) {
        choose.accept(layout.isPlainer() ? PageLook.PLAYFUL : PageLook.CALM);
        layout.setPlainer(!layout.isPlainer());
        show(layout);
    }

    private void show(LearnerLayout layout) {
        words.setText(Text.of(layout.isPlainer() ? "home.look.playful" : "home.look.calm"));
    }

    private Optional<LearnerLayout> layout() {
        return Optional.ofNullable(findAncestor(LearnerLayout.class));
    }
}
