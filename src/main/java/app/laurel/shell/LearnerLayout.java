package app.laurel.shell;

import com.vaadin.flow.component.dependency.CssImport;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of learners' views: bright and large, one thing at a time, without navigation. */
@PermitAll
@CssImport("./theme/learner.css")
public class LearnerLayout extends ViewFrame {

    LearnerLayout(CurrentActor currentActor, ObjectProvider<LearnerLook> look) {
        addClassName("learner");
        var plainer =
                currentActor
                        .find()
                        .filter(actor -> actor.isLearner())
                        .flatMap(learner -> look.stream().findFirst().map(l -> l.plainer(learner)))
                        .orElse(false);
        setClassName("plainer", plainer);
        add(content);
        hearAtOnce();
    }
}
