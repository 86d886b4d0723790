package app.laurel.shell;

import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of learners' views: bright and large, one thing at a time, without navigation. */
@PermitAll
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
    }
}
