package app.laurel.home;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.LearnerAtHome;
import app.laurel.people.PageLook;
import app.laurel.platform.Actor;
import app.laurel.shell.LearnerLook;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.stereotype.Component;

/**
 * The learner who is signed in, with the family's settings. What the frame read to choose its look
 * serves the view that is opened in the same request.
 */
@Component
public class CurrentLearner implements LearnerLook {

    private static final String READ = CurrentLearner.class.getName();

    private final FamilyDirectory directory;

    CurrentLearner(FamilyDirectory directory) {
        this.directory = directory;
    }

    @Override
    public boolean plainer(Actor learner) {
        var here = directory.atHome(learner);
        var request = VaadinRequest.getCurrent();
        if (request != null) {
            request.setAttribute(READ, here);
        }
        return here.learner().look() == PageLook.CALM;
    }

    /** The learner as stored now. At most one statement. */
    public LearnerAtHome read(Actor learner) {
        var request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(READ) instanceof LearnerAtHome here) {
            request.removeAttribute(READ);
            if (here.learner().id() == learner.id()) {
                return here;
            }
        }
        return directory.atHome(learner);
    }
}
