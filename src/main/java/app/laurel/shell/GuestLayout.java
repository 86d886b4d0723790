package app.laurel.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of what people without an account may play: as learners see it, under the leaf. */
@AnonymousAllowed
@CssImport("./theme/learner.css")
@CssImport("./learning/lesson.css")
@CssImport("./learning/answer.css")
public class GuestLayout extends ViewFrame {

    GuestLayout(InstallationName name) {
        addClassNames("learner", "plainer", "guest");
        var header = new Header(new Mark(name.get()));
        header.addClassName("masthead");
        add(header, content);
    }
}
