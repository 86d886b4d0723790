package app.laurel.learning.ui;

import app.laurel.learning.Curriculum;
import app.laurel.learning.HideQuestion;
import app.laurel.learning.LessonPreview;
import app.laurel.learning.LessonSpec;
import app.laurel.learning.PreviewLesson;
import app.laurel.learning.ReportQuestion;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.ConfirmWithReason;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** A lesson as a child would see it, with the answers; nothing is stored. */
@Route(value = PreviewView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./learning/lessons.css")
public class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "lessons/preview";
    static final String UNIT = "unit";

    private final PreviewLesson preview;
    private final Curriculum curriculum;
    private final HideQuestion hide;
    private final ReportQuestion report;
    private final Actor actor;
    private String unit = "";
    private String title = "";
    private int grade;
    private int selection;

    PreviewView(
            PreviewLesson preview,
            Curriculum curriculum,
            HideQuestion hide,
            ReportQuestion report,
            CurrentActor currentActor) {
        this.preview = preview;
        this.curriculum = curriculum;
        this.hide = hide;
        this.report = report;
        this.actor = currentActor.get();
        addClassNames("stack", "lessons-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        unit = query.getSingleParameter(UNIT).orElseThrow(NotFound::new);
        grade =
                query.getSingleParameter("grade")
                        .filter(one -> one.matches("[0-9]|1[0-2]"))
                        .map(Integer::parseInt)
                        .orElse(PreviewLesson.FIRST_GRADE);
        show();
    }

    @Override
    public String getPageTitle() {
        return Text.of("learning.preview.title", title);
    }

    private void show() {
        var lesson = preview.preview(actor, unit, grade, selection);
        title = lesson.unit().title();
        removeAll();
        var back =
                LessonsView.PATH
                        + "?"
                        + QueryParameters.simple(
                                        Map.of(
                                                "grade",
                                                Integer.toString(lesson.grade()),
                                                "subject",
                                                lesson.unit().subject()))
                                .getQueryString();
        add(
                new PageHeader(
                                lesson.unit().emoji() + " " + title,
                                Text.of("learning.preview.line", lesson.grade()))
                        .leading(new BackLink(back, Text.of("learning.preview.back"))));
        lesson.sections().forEach(section -> add(section(section)));
        if (!lesson.words().isEmpty()) {
            add(words(lesson.words()));
        }
        add(questions(lesson));
        new LanguageMarks(curriculum.foreignWords(unit))
                .mark(
                        this,
                        lesson.questions().stream()
                                .map(LessonPreview.Previewed::right)
                                .toArray(String[]::new));
    }

    private static Card section(LessonSpec.Section section) {
        var card = new Card(new H2(section.heading()));
        card.addClassName("preview-section");
        if (section.picture() != null) {
            card.add(new InlinePicture(section.picture()));
        }
        var text = new Paragraph(section.text());
        text.addClassName("preview-text");
        card.add(text);
        return card;
    }

    private static Card words(List<LessonSpec.Word> words) {
        var list = new DescriptionList();
        list.addClassName("words");
        words.forEach(
                word ->
                        list.add(
                                new DescriptionList.Term(word.word()),
                                new DescriptionList.Description(word.meaning())));
        return new Card(new H2(Text.of("learning.lesson.words")), list);
    }

    private Component questions(LessonPreview lesson) {
        var other =
                Commands.plain(
                        Text.of("learning.preview.other"),
                        () -> {
                            selection++;
                            show();
                        });
        var card = Card.titled(Text.of("learning.preview.questions"), other);
        var remark =
                new Paragraph(
                        Text.of(
                                lesson.questions().isEmpty()
                                        ? "learning.preview.none"
                                        : "learning.preview.questions.remark",
                                lesson.questions().size()));
        remark.addClassName("quiet");
        card.add(remark);
        var list = new OrderedList();
        list.addClassName("preview-questions");
        lesson.questions().forEach(question -> list.add(item(question)));
        var own = new Anchor(OwnQuestionsView.addressOf(unit), Text.of("learning.preview.write"));
        own.setRouterIgnore(false);
        own.addClassName("quiet-link");
        card.add(list, own);
        return card;
    }

    private PreviewItem item(LessonPreview.Previewed question) {
        var hiding =
                named(
                        Commands.quiet(Text.of("learning.hide"), () -> hide(question)),
                        "learning.hide.name",
                        question);
        return new PreviewItem(question)
                .with(
                        question.own() || curriculum.unit(unit).isEmpty()
                                ? new Button[] {hiding}
                                : new Button[] {hiding, reporting(question)});
    }

    private Button reporting(LessonPreview.Previewed question) {
        return named(
                Commands.quiet(Text.of("learning.report"), () -> askWhatIsWrong(question)),
                "learning.report.name",
                question);
    }

    private static Button named(Button button, String key, LessonPreview.Previewed question) {
        button.setAriaLabel(Text.of(key, question.text()));
        return button;
    }

    private void askWhatIsWrong(LessonPreview.Previewed question) {
        new ConfirmWithReason(
                        Text.of("learning.report.title"),
                        Text.of("learning.report.adult"),
                        ReportPresets.texts(),
                        Text.of("learning.report.adult.send"),
                        words -> report(question, words))
                .upTo(ReportQuestion.LONGEST)
                .open();
    }

    private void report(LessonPreview.Previewed question, String words) {
        report.report(actor, unit, question.asked(), words);
        show();
        Toast.show(
                Text.of("learning.report.adult.done"),
                () -> {
                    report.takeBack(actor, question.asked());
                    show();
                });
    }

    private void hide(LessonPreview.Previewed question) {
        hide.hide(actor, question.text(), unit);
        show();
        Toast.show(
                Text.of("learning.hide.done"),
                () -> {
                    hide.showAgain(actor, question.text());
                    show();
                });
    }
}
