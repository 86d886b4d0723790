package app.laurel.shell.error;

import app.laurel.shell.PlainLayout;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Answers a view of another role like one that does not exist. */
@ParentLayout(PlainLayout.class)
@AnonymousAllowed
public class NoAccessView extends Notice implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show("🍂", "shell.error.not-found");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
