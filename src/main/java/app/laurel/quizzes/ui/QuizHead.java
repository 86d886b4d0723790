package app.laurel.quizzes.ui;

import app.laurel.quizzes.QuizState;
import app.laurel.shell.Text;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The head of the page where a quiz is written: what is kept, and what else can be done with it.
 */
class QuizHead extends PageHeader {

    private final Span kept = new Span();
    private final Anchor preview = new Anchor("", Text.of("quizzes.preview"));
    private final Runnable discard;
    private final Runnable remove;
    private @Nullable Facts shown;

    /**
     * What the head depends on.
     *
     * @param kept whether anything of the quiz is stored
     */
    record Facts(UUID quiz, boolean kept, boolean published, boolean drafted, QuizState state) {}

    /**
     * @param discard gives up what is not published
     * @param remove deletes the draft
     */
    QuizHead(Runnable discard, Runnable remove) {
        super("");
        this.discard = discard;
        this.remove = remove;
        kept.getElement().setAttribute("role", "status");
        preview.setRouterIgnore(false);
        preview.addClassName("quiet-link");
        leading(new BackLink(QuizzesView.PATH, Text.of("quizzes.title")));
        setLine(kept);
    }

    /** Says what has become of the words that were typed. */
    void say(String key) {
        kept.setText(Text.of(key));
    }

    /** Leaves the actions alone when nothing changed: made anew they would lose the focus. */
    void show(String title, Facts now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setTitle(title);
        preview.setHref(PreviewQuizView.address(now.quiz()));
        var actions = new ArrayList<Component>();
        if (now.kept()) {
            actions.add(preview);
            if (now.published() && now.drafted()) {
                actions.add(Commands.quiet(Text.of("quizzes.discard"), discard));
            }
            if (now.state() == QuizState.DRAFT) {
                actions.add(Commands.quiet(Text.of("quizzes.remove"), remove));
            }
        }
        setActions(actions.toArray(Component[]::new));
    }
}
