package app.laurel.insights.ui;

import app.laurel.mastery.Guidance;
import app.laurel.mastery.GuideLearner;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a parent can decide about suggestions; nothing for whoever looks from outside the family.
 */
class GuideCommands {

    private final GuideLearner guide;
    private final Actor actor;
    private final int learnerId;
    private final boolean allowed;
    private final Runnable afterwards;

    GuideCommands(
            GuideLearner guide, Actor actor, int learnerId, boolean allowed, Runnable afterwards) {
        this.guide = guide;
        this.actor = actor;
        this.learnerId = learnerId;
        this.allowed = allowed;
        this.afterwards = afterwards;
    }

    boolean allowed() {
        return allowed;
    }

    /** A button that hides the suggestion. */
    Optional<Component> hide(Guidance.Kind kind, String id, String name) {
        if (!allowed) {
            return Optional.empty();
        }
        var button =
                Commands.quiet(
                        Text.of("insights.guide.hide"),
                        () -> {
                            guide.hide(actor, learnerId, kind, id);
                            done("insights.guide.hidden", kind, id, name);
                        });
        button.setAriaLabel(Text.of("insights.guide.hide.of", name));
        return Optional.of(button);
    }

    /** A button that shows again what was hidden. */
    Component showAgain(Guidance.Kind kind, String id, String name) {
        var button =
                Commands.quiet(
                        Text.of("insights.guide.again"),
                        () -> {
                            guide.leave(actor, learnerId, kind, id);
                            afterwards.run();
                        });
        button.setAriaLabel(Text.of("insights.guide.again.of", name));
        return button;
    }

    /** Asks for a concept or a subject. */
    void ask(Guidance.Kind kind, String id, String name) {
        Commands.run(
                () -> {
                    guide.ask(actor, learnerId, kind, id);
                    done("insights.guide.asked", kind, id, name);
                });
    }

    private void done(String key, Guidance.Kind kind, String id, String name) {
        Toast.show(
                Text.of(key, name),
                () -> {
                    guide.leave(actor, learnerId, kind, id);
                    afterwards.run();
                });
        afterwards.run();
    }
}
