package app.laurel.quizzes.ui;

import app.laurel.learning.ui.FeedbackPanel;
import app.laurel.learning.ui.QuestionPanel;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.questions.Asked;
import app.laurel.questions.Question;
import app.laurel.questions.Response;
import app.laurel.questions.Verdict;
import app.laurel.quizzes.PreviewQuiz;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** A quiz as a learner would play it, for its authors; nothing is stored. */
@Route(value = PreviewQuizView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./theme/learner.css")
@CssImport("./learning/lesson.css")
@CssImport("./learning/answer.css")
@CssImport("./quizzes/quizzes.css")
public class PreviewQuizView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "quizzes/:quiz/preview";

    private final PreviewQuiz read;
    private final Actor actor;
    private final PageHeader header = new PageHeader("");
    private final Div bar = new Div();
    private final Div stage = new Div();
    private PreviewQuiz.Preview preview;
    private int place;
    private int right;

    PreviewQuizView(PreviewQuiz read, CurrentActor currentActor) {
        this.read = read;
        this.actor = currentActor.get();
        addClassNames("stack", "quiz-preview");
        stage.addClassNames("learner", "quiz-stage");
        bar.addClassNames("row", "quiet");
        add(header, bar, stage);
    }

    /** Where a quiz is looked at. */
    static String address(UUID quiz) {
        return "quizzes/" + quiz + "/preview";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = UrlParts.uuid(event.getRouteParameters().get(EditQuizView.QUIZ).orElse(""));
        preview = read.preview(actor, id);
        header.leading(new BackLink(EditQuizView.address(id), Text.of("quizzes.form.edit")));
        bar.removeAll();
        bar.add(
                new BackLink(EditQuizView.address(id), Text.of("quizzes.form.edit")),
                new Span(Text.of("quizzes.preview.line")));
        header.setTitle(getPageTitle());
        header.setLine(
                preview.unfinished() == 0
                        ? Text.of("quizzes.preview.line")
                        : Text.of("quizzes.preview.unfinished", preview.unfinished()));
        begin();
    }

    @Override
    public String getPageTitle() {
        return Text.of("quizzes.preview.title", preview.draft().title());
    }

    private void begin() {
        place = 0;
        right = 0;
        showHead(true);
        stage.removeAll();
        var draft = preview.draft();
        var card = new Card(new H2(draft.title())).big();
        HeroPicture.of(draft.heroImageUrl(), draft.heroImageAlt())
                .ifPresent(card::addComponentAsFirst);
        card.add(new Paragraph(draft.description()));
        if (preview.pages().isEmpty()) {
            card.add(
                    new EmptyState(
                            "✏️",
                            Text.of("quizzes.preview.none"),
                            Text.of("quizzes.preview.none.next")));
        } else {
            card.add(Commands.primary(Text.of("quizzes.preview.begin"), this::ask));
        }
        stage.add(card);
    }

    /** A question is the heading of the page while it is asked. */
    private void showHead(boolean whole) {
        header.setVisible(whole);
        bar.setVisible(!whole);
    }

    private void ask() {
        showHead(false);
        stage.removeAll();
        var page = preview.pages().get(place);
        var feedback = new FeedbackPanel(this::goOn);
        var panel = new QuestionPanel[1];
        panel[0] =
                new QuestionPanel(
                        Text.of("quizzes.preview.question", place + 1, preview.pages().size()),
                        Asked.of(page.question(), place),
                        response -> answer(page.question(), response, panel[0], feedback));
        HeroPicture.of(page.imageUrl(), page.imageAlt()).ifPresent(panel[0]::show);
        stage.add(panel[0], feedback);
        panel[0].focus();
    }

    private void answer(
            Question question, Response response, QuestionPanel panel, FeedbackPanel feedback) {
        try {
            var task = question.task();
            var graded = task.grade(response);
            right += graded.correct() ? 1 : 0;
            var verdict =
                    new Verdict(
                            response,
                            graded.words(),
                            task.solution(),
                            task.rightInWords(),
                            graded.correct(),
                            question.explanation());
            panel.settle(verdict);
            feedback.show(verdict, place + 1 == preview.pages().size());
        } catch (Refusal why) {
            panel.refuse(Text.of(why.key(), why.arguments()));
        }
    }

    private void goOn() {
        place++;
        if (place < preview.pages().size()) {
            ask();
            return;
        }
        showHead(true);
        stage.removeAll();
        stage.add(
                new Card(
                                new H2(
                                        Text.of(
                                                "quizzes.preview.result",
                                                right,
                                                preview.pages().size())),
                                new Paragraph(Text.of("quizzes.preview.nothingStored")),
                                Commands.primary(Text.of("quizzes.preview.again"), this::begin))
                        .big());
    }
}
