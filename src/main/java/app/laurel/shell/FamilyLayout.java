package app.laurel.shell;

import app.laurel.platform.Changes;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.AfterNavigationEvent;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of views that adults and learners open under the same address: each of them sees it in
 * the frame of their other views.
 */
@PermitAll
@CssImport("./theme/learner.css")
public class FamilyLayout extends ViewFrame {

    private final @Nullable AdultNavigation navigation;

    FamilyLayout(
            Navigation entries,
            CurrentActor currentActor,
            ObjectProvider<LearnerLook> look,
            Changes changes) {
        var actor = currentActor.get();
        if (actor.isLearner()) {
            navigation = null;
            addClassName("learner");
            setClassName("plainer", LearnerLayout.isPlainer(actor, look));
            add(content);
        } else {
            navigation = new AdultNavigation(this, entries, actor, changes);
        }
        hearAtOnce();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        if (navigation != null) {
            navigation.show(event);
        }
    }
}
