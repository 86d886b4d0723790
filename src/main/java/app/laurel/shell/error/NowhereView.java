package app.laurel.shell.error;

import app.laurel.shell.PlainLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The answer to an address that no view has. */
@ParentLayout(PlainLayout.class)
@AnonymousAllowed
public class NowhereView extends Notice implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show("🍂", "shell.error.not-found");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
