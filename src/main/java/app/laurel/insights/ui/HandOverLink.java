package app.laurel.insights.ui;

import app.laurel.insights.LearnerHead;
import app.laurel.shell.Text;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** Leads to where the tablet is given to a learner. */
class HandOverLink extends Anchor {

    HandOverLink() {
        super("hand-over", Text.of("insights.hand-over"));
        setRouterIgnore(false);
        addClassName("button-link");
    }

    /** The link, for those who have the learner beside them. */
    static Component[] forFamily(LearnerHead head) {
        return head.outside() ? new Component[0] : new Component[] {new HandOverLink()};
    }
}
