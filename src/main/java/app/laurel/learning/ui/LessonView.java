package app.laurel.learning.ui;

import app.laurel.learning.Curriculum;
import app.laurel.learning.Feedback;
import app.laurel.learning.ForeignWords;
import app.laurel.learning.LessonAddress;
import app.laurel.learning.LessonPage;
import app.laurel.learning.LessonRate;
import app.laurel.learning.LessonStatus;
import app.laurel.learning.ReportQuestion;
import app.laurel.learning.StartLesson;
import app.laurel.learning.TakeLesson;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.questions.Asked;
import app.laurel.questions.Response;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.ConfirmWithReason;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson: first its parts to read, then one question at a time. Everything is stored when it
 * happens, so that the address can be opened again at any time and goes on where it was.
 */
@Route(value = "lesson/:lesson", layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
@Tag("laurel-lesson")
@JsModule("./learning/lesson-keys.ts")
public class LessonView extends Component
        implements HasComponents, HasStyle, BeforeEnterObserver, HasDynamicTitle {

    private static final String HOME = "learner";

    private final TakeLesson take;
    private final StartLesson start;
    private final LessonRate rates;
    private final ReportQuestion report;
    private final Curriculum curriculum;
    private final Clock clock;
    private final Actor actor;

    private final LessonBar bar = new LessonBar(UI.getCurrentOrThrow().getLocale());
    private final Div stage = new Div();
    private final FeedbackPanel feedback = new FeedbackPanel(this::goOn, this::report);

    private LessonPage page;
    private LanguageMarks language = new LanguageMarks(ForeignWords.NONE);
    private LessonRate.Rate rate;
    private @Nullable QuestionPanel asked;
    private int answered;
    private Instant shownAt;

    LessonView(
            TakeLesson take,
            StartLesson start,
            LessonRate rates,
            ReportQuestion report,
            Curriculum curriculum,
            Clock clock,
            CurrentActor currentActor) {
        this.take = take;
        this.start = start;
        this.rates = rates;
        this.report = report;
        this.curriculum = curriculum;
        this.clock = clock;
        this.actor = currentActor.get();
        addClassName("lesson");
        add(bar, stage, feedback);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = LessonAddress.requireId(event.getRouteParameters().get("lesson"));
        page = take.open(actor, id);
        if (page.questions() == 0) {
            event.forwardTo(HOME);
        } else if (page.status() != LessonStatus.DONE && page.isAnswered()) {
            take.finish(actor, id);
            event.forwardTo(LessonAddress.ofResult(id));
        } else if (page.status() == LessonStatus.DONE) {
            event.forwardTo(LessonAddress.ofResult(id));
        } else {
            language = new LanguageMarks(curriculum.foreignWords(page.unitId()));
            show(page);
        }
    }

    @Override
    public String getPageTitle() {
        return page.title();
    }

    private void show(LessonPage now) {
        page = now;
        feedback.clear();
        if (page.questions() == 0) {
            getUI().ifPresent(ui -> ui.navigate(HOME));
            return;
        }
        // Another lesson may have been paid since, where this one was put back
        rate = rates.of(actor, page.unitId());
        bar.show(page, rate);
        if (page.status() == LessonStatus.QUEUED) {
            putBack();
        } else if (page.position() == 0) {
            read(page.partsRead());
        } else {
            ask();
        }
    }

    private void read(int part) {
        var parts = SectionPanel.count(page);
        if (part >= parts) {
            ask();
            return;
        }
        var panel = new SectionPanel(page, part, () -> readOn(part + 1), () -> readOn(parts));
        asked = null;
        bar.setWords(language.spoken(panel.words()));
        language.mark(panel);
        stage.removeAll();
        stage.add(panel);
        panel.focus();
    }

    private void readOn(int part) {
        take.read(actor, page.id(), part);
        read(part);
    }

    private void ask() {
        var question = page.next();
        if (question == null) {
            close();
            return;
        }
        var panel =
                new QuestionPanel(
                        page,
                        question,
                        rate,
                        () -> showHint(question),
                        (response, staked) ->
                                Commands.run(() -> answer(question, response, staked)));
        asked = panel;
        shownAt = clock.instant();
        bar.setWords(language.spoken(panel.pieces()));
        language.mark(panel);
        stage.removeAll();
        stage.add(panel);
        panel.focus();
    }

    private void showHint(Asked question) {
        try {
            take.showHint(actor, page.id(), question);
            // The hint itself is put there after this
            UI.getCurrentOrThrow().beforeClientResponse(stage, context -> language.mark(stage));
        } catch (Refusal refusal) {
            show(take.open(actor, page.id()));
            throw refusal;
        }
    }

    /** A second click comes too late: the page has moved on to the feedback of the first. */
    private void answer(Asked question, Response response, boolean staked) {
        if (asked == null) {
            return;
        }
        try {
            var given = take.answer(actor, page.id(), question, response, staked, shownAt);
            answered = question.index();
            settle(asked, given);
        } catch (Refusal refusal) {
            if (refusal.field() != null) {
                asked.refuse(Text.of(refusal.key(), refusal.arguments()));
                return;
            }
            show(take.open(actor, page.id()));
            throw refusal;
        }
    }

    private void settle(QuestionPanel panel, Feedback given) {
        asked = null;
        page = given.page();
        panel.settle(given.verdict());
        bar.show(page, rate);
        bar.setWords(language.spoken(List.of(given.explanation())));
        feedback.show(given.verdict(), page.isAnswered());
        language.mark(feedback, given.verdict().words(), given.verdict().rightWords());
    }

    private void goOn() {
        feedback.clear();
        ask();
    }

    private void report() {
        var index = answered;
        new ConfirmWithReason(
                        Text.of("learning.report.title"),
                        Text.of("learning.report.explain"),
                        ReportPresets.texts(),
                        Text.of("learning.report.send"),
                        words -> {
                            report.report(actor, page.id(), index, words);
                            Toast.show(Text.of("learning.report.thanks"));
                        })
                .upTo(ReportQuestion.LONGEST)
                .open();
    }

    private void close() {
        take.finish(actor, page.id());
        getUI().ifPresent(ui -> ui.navigate(LessonAddress.ofResult(page.id())));
    }

    private void putBack() {
        asked = null;
        stage.removeAll();
        stage.add(
                new PutBackPanel(
                        page,
                        () -> {
                            start.resume(actor, page.id());
                            show(take.open(actor, page.id()));
                        }));
    }
}
