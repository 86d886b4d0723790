package app.laurel.shell.parts;

import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Says until when one tap undoes something, on a line of its own. */
public class OneTapRemark extends Span {

    public OneTapRemark(RelativeTime times, Instant until) {
        super(Text.of("shell.undo.until", times.time(until)));
        addClassNames("quiet", "one-tap-remark");
    }
}
