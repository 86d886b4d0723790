package app.laurel.shell;

import app.laurel.platform.Actor;
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
        setPlainer(currentActor.find().map(actor -> isPlainer(actor, look)).orElse(false));
        add(content);
        hearAtOnce();
    }

    /** Adults who play what learners play see it plainer. */
    static boolean isPlainer(Actor actor, ObjectProvider<LearnerLook> look) {
        return !actor.isLearner()
                || look.stream().findFirst().map(one -> one.plainer(actor)).orElse(false);
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
