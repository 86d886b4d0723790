package app.laurel.quizzes.ui;

import app.laurel.learning.ui.FeedbackPanel;
import app.laurel.learning.ui.QuestionPanel;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.questions.Asked;
import app.laurel.questions.Response;
import app.laurel.quizzes.GuestGame;
import app.laurel.quizzes.GuestQuiz;
import app.laurel.quizzes.PlayAsGuest;
import app.laurel.shell.GuestLayout;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quiz that somebody without an account may play. A reload begins anew: nothing is stored. */
@Route(value = GuestView.PATH + "/:" + GuestView.QUIZ, layout = GuestLayout.class)
@AnonymousAllowed
@Tag("laurel-lesson")
@JsModule("./learning/lesson-keys.ts")
@CssImport("./home/result.css")
@CssImport("./quizzes/play.css")
public class GuestView extends Component
        implements HasComponents, HasStyle, BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "guest";
    static final String QUIZ = "quiz";

    private final PlayAsGuest play;
    private final Clock clock;
    private final PlayBar bar =
            new PlayBar(UI.getCurrentOrThrow().getLocale(), () -> Commands.run(this::timeIsOver));
    private final Div stage = new Div();
    private final FeedbackPanel feedback = new FeedbackPanel(this::goOn);
    private @Nullable GuestQuiz quiz;
    private @Nullable GuestGame game;
    private @Nullable QuestionPanel asked;

    GuestView(PlayAsGuest play, Clock clock) {
        this.play = play;
        this.clock = clock;
        addClassNames("lesson", "playing");
        bar.setVisible(false);
        stage.addClassName("lesson-stage");
        add(bar, stage, feedback);
    }

    /** Where guests play the quiz, without a leading slash. */
    static String address(UUID quiz) {
        return PATH + "/" + quiz;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        quiz = play.quiz(UrlParts.uuid(event.getRouteParameters().get(QUIZ).orElse("")));
        game = null;
        bar.setVisible(false);
        feedback.clear();
        stage.removeAll();
        stage.add(invitation(quiz));
    }

    @Override
    public String getPageTitle() {
        return quiz == null ? "" : quiz.title();
    }

    private Card invitation(GuestQuiz about) {
        var card = new Card().big();
        var facts = new Div(new Chip(Text.of("quizzes.page.questions", about.questionCount())));
        facts.addClassName("quiz-facts");
        if (about.timeLimitSeconds() > 0) {
            var time = PlayWords.clock(1000L * about.timeLimitSeconds());
            facts.add(new Chip(Text.of("quizzes.page.time", time), Chip.Tone.WARM));
        }
        var remark = new Paragraph(Text.of("quizzes.guest.remark"));
        remark.addClassName("quiet");
        HeroPicture.of(about.heroImageUrl(), about.heroImageAlt()).ifPresent(card::add);
        card.add(
                new H1(about.title()),
                new Paragraph(about.description()),
                facts,
                remark,
                Commands.primary(Text.of("quizzes.page.start"), () -> begin(about)));
        return card;
    }

    private void begin(GuestQuiz about) {
        var request = VaadinRequest.getCurrent();
        var address = request == null ? null : request.getRemoteAddr();
        game = play.begin(about.id(), Objects.requireNonNullElse(address, ""));
        bar.setVisible(true);
        ask();
    }

    private GuestGame game() {
        if (game == null) {
            throw new NotFound();
        }
        return game;
    }

    private void ask() {
        feedback.clear();
        var page = game().page();
        var question = page.next();
        if (question == null || page.isClosed()) {
            result();
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
        bar.show(page, address(page.quizId()), clock.instant());
        bar.setWords(panel.words());
        stage.removeAll();
        stage.add(panel);
        panel.focus();
    }

    private void answer(Asked question, Response response) {
        var panel = asked;
        if (panel == null) {
            return;
        }
        try {
            var verdict = game().answer(question.index(), response);
            if (verdict == null) {
                result();
                return;
            }
            asked = null;
            var page = game().page();
            panel.settle(verdict);
            bar.show(page, address(page.quizId()), clock.instant());
            bar.setWords(verdict.explanation());
            feedback.show(verdict, page.isAnswered());
        } catch (Refusal refusal) {
            panel.refuse(Text.of(refusal.key(), refusal.arguments()));
        }
    }

    private void goOn() {
        ask();
    }

    private void timeIsOver() {
        if (asked != null) {
            ask();
        }
    }

    private void result() {
        asked = null;
        bar.setVisible(false);
        feedback.clear();
        var result = game().result();
        stage.removeAll();
        stage.add(
                new ResultSummary(result),
                new ResultReview(result),
                Commands.plain(
                        Text.of("quizzes.page.again"), () -> begin(Objects.requireNonNull(quiz))));
    }
}
