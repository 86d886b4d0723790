package app.laurel.shell;

import com.vaadin.flow.component.dependency.CssImport;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of learners' views: bright and large, one thing at a time, without navigation. The
 * style sheets of these views come with it, in an order of their own, since they share parts.
 */
@PermitAll
@CssImport("./theme/learner.css")
@CssImport("./home/home.css")
@CssImport("./learning/choose.css")
@CssImport("./learning/lesson.css")
@CssImport("./learning/answer.css")
@CssImport("./learning/reading.css")
@CssImport("./home/result.css")
@CssImport("./mastery/trophies.css")
@CssImport("./home/points.css")
public class LearnerLayout extends ViewFrame {

    LearnerLayout(CurrentActor currentActor, ObjectProvider<LearnerLook> look) {
        addClassName("learner");
        var plainer =
                currentActor
                        .find()
                        .filter(actor -> actor.isLearner())
                        .flatMap(learner -> look.stream().findFirst().map(l -> l.plainer(learner)))
                        .orElse(false);
        setPlainer(plainer);
        add(content);
        hearAtOnce();
    }

    /** Changes at once to the plainer look, or back to the playful one. */
    public void setPlainer(boolean plainer) {
        setClassName("plainer", plainer);
    }

    /** Whether the look is the plainer one. */
    public boolean isPlainer() {
        return hasClassName("plainer");
    }
}
