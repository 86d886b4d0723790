package app.laurel.quizzes.ui;

import app.laurel.learning.ui.FeedbackPanel;
import app.laurel.learning.ui.QuestionPanel;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.questions.Asked;
import app.laurel.questions.Response;
import app.laurel.quizzes.AnswerQuestion;
import app.laurel.quizzes.AttemptAddress;
import app.laurel.quizzes.PlayPage;
import app.laurel.quizzes.TakeAttempt;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quiz, one question at a time. Everything is stored when it happens and timed by the server, so
 * that the address can be opened again at any time and goes on where it was.
 */
@Route(value = "play/:attempt", layout = LearnerLayout.class)
@RolesAllowed({"LEARNER", "PARENT", "ADMIN"})
@Tag("laurel-lesson")
@JsModule("./learning/lesson-keys.ts")
@CssImport("./quizzes/play.css")
public class PlayView extends Component
        implements HasComponents, HasStyle, BeforeEnterObserver, HasDynamicTitle {

    static final String ATTEMPT = "attempt";

    private final TakeAttempt take;
    private final AnswerQuestion answer;
    private final Clock clock;
    private final Actor actor;

    private final PlayBar bar =
            new PlayBar(UI.getCurrentOrThrow().getLocale(), () -> Commands.run(this::look));
    private final Div stage = new Div();
    private final FeedbackPanel feedback = new FeedbackPanel(this::goOn);

    private PlayPage page;
    private @Nullable QuestionPanel asked;
    private Instant shownAt;

    PlayView(
            TakeAttempt take,
            AnswerQuestion answer,
            Clock clock,
            Changes changes,
            CurrentActor currentActor) {
        this.take = take;
        this.answer = answer;
        this.clock = clock;
        this.actor = currentActor.get();
        this.shownAt = clock.instant();
        addClassNames("lesson", "playing");
        add(bar, stage, feedback);
        LiveView.refresh(this, changes, actor, Set.of(Topic.QUIZZES), this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = UrlParts.uuid(event.getRouteParameters().get(ATTEMPT).orElse(""));
        page = take.open(actor, id);
        if (page.isClosed()) {
            event.forwardTo(AttemptAddress.ofResult(id));
        } else {
            ask();
        }
    }

    @Override
    public String getPageTitle() {
        return page.title();
    }

    /** The time is over, or the quiz went on elsewhere: an attempt that is closed has a result. */
    private void look() {
        if (asked == null && page.isAnswered()) {
            return;
        }
        var now = take.open(actor, page.id());
        if (now.isClosed()) {
            toResult();
        } else if (now.position() != page.position()) {
            page = now;
            ask();
        }
    }

    private void ask() {
        feedback.clear();
        var question = page.next();
        if (question == null) {
            toResult();
            return;
        }
        var where =
                Text.of(
                        "quizzes.play.question",
                        page.title(),
                        question.index() + 1,
                        page.questions());
        var panel =
                new QuestionPanel(
                        where,
                        question,
                        response -> Commands.run(() -> answer(question, response)));
        HeroPicture.of(page.imageUrl(), page.imageAlt()).ifPresent(panel::show);
        asked = panel;
        shownAt = clock.instant();
        bar.show(page, AttemptAddress.ofQuiz(page.quizId()), shownAt);
        bar.setWords(panel.words());
        stage.removeAll();
        stage.add(panel);
        panel.focus();
    }

    /** A second click comes too late: the page has moved on to the verdict on the first. */
    private void answer(Asked question, Response response) {
        var panel = asked;
        if (panel == null) {
            return;
        }
        try {
            settle(panel, answer.answer(actor, page.id(), question.index(), response, shownAt));
        } catch (Refusal refusal) {
            if (refusal.field() != null) {
                panel.refuse(Text.of(refusal.key(), refusal.arguments()));
                return;
            }
            page = take.open(actor, page.id());
            ask();
            throw refusal;
        }
    }

    private void settle(QuestionPanel panel, AnswerQuestion.Outcome outcome) {
        page = outcome.page();
        var verdict = outcome.verdict();
        if (verdict == null) {
            toResult();
            return;
        }
        asked = null;
        if (page.isAnswered() && !page.isClosed()) {
            take.finish(actor, page.id());
        }
        panel.settle(verdict);
        // A quiz that was put away meanwhile is shown only to whoever is in the middle of it
        var back =
                page.isAnswered()
                        ? AttemptAddress.ofResult(page.id())
                        : AttemptAddress.ofQuiz(page.quizId());
        bar.show(page, back, clock.instant());
        bar.setWords(verdict.explanation());
        feedback.show(verdict, page.isAnswered());
    }

    private void goOn() {
        if (page.isAnswered()) {
            toResult();
        } else {
            ask();
        }
    }

    private void toResult() {
        asked = null;
        getUI().ifPresent(ui -> ui.navigate(AttemptAddress.ofResult(page.id())));
    }
}
