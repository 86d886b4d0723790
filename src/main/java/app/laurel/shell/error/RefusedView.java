package app.laurel.shell.error;

import app.laurel.platform.Refusal;
import app.laurel.shell.PlainLayout;
import app.laurel.shell.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A view that a rule does not let open: says why. */
@ParentLayout(PlainLayout.class)
@AnonymousAllowed
public class RefusedView extends Notice implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        show("🚧", "shell.error.refused", Text.of(refusal.key(), refusal.arguments()));
        return HttpServletResponse.SC_CONFLICT;
    }
}
