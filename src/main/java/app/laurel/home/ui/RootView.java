package app.laurel.home.ui;

import app.laurel.shell.CurrentActor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The address without a path: leads everybody to what their role sees first. */
@Route("")
@PermitAll
public class RootView extends Div implements BeforeEnterObserver {

    private static final String OF_ADMINISTRATORS = "administration/overview";
    private static final String OF_LEARNERS = "learner";

    private final transient CurrentActor currentActor;

    RootView(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(
                switch (currentActor.get().role()) {
                    case ADMIN -> OF_ADMINISTRATORS;
                    case PARENT -> ParentHomeView.PATH;
                    case LEARNER -> OF_LEARNERS;
                });
    }
}
