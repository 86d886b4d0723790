package app.laurel.shell.error;

import app.laurel.platform.NotFound;
import app.laurel.shell.PlainLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The answer to the address of something that does not exist or is somebody else's. */
@ParentLayout(PlainLayout.class)
@AnonymousAllowed
public class GoneView extends Notice implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        show("🍂", "shell.error.not-found");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
