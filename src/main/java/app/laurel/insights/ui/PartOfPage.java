package app.laurel.insights.ui;

import app.laurel.insights.LearnerHead;
import app.laurel.shell.PointsName;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;

/** What stands below the links of a learner's page. */
abstract class PartOfPage extends Div {

    PartOfPage() {
        addClassNames("learner-part", "stack");
    }

    /** Takes over what the address says; what no link could have said counts as not said. */
    abstract void enter(QueryParameters query);

    /** Before anything is said about points. */
    static void lookAs(LearnerHead head) {
        if (head.outside()) {
            PointsName.lookFromOutside();
        }
    }

    /** Reads what there is now and shows it; what did not change stays as it is, focus included. */
    abstract LearnerHead show();
}
