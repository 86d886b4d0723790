package app.laurel.learning.ui;

import app.laurel.learning.DecideReport;
import app.laurel.learning.FamilyReports;
import app.laurel.learning.HiddenQuestion;
import app.laurel.learning.HideQuestion;
import app.laurel.learning.ReportedQuestion;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.FamilySettings;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Shown;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions that learners of the family reported, and those that are hidden from them. */
@Route(value = FamilyQuestionsView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./learning/lessons.css")
public class FamilyQuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "lessons/questions";

    private final DecideReport reports;
    private final HideQuestion hide;
    private final FamilyDirectory directory;
    private final Clock clock;
    private final Actor actor;
    private final Div body = new Div();
    private final Shown<Page> shown;

    private record Page(
            FamilySettings settings,
            FamilyReports reports,
            Map<Integer, String> names,
            List<HiddenQuestion> hidden) {}

    FamilyQuestionsView(
            DecideReport reports,
            HideQuestion hide,
            FamilyDirectory directory,
            Clock clock,
            Changes changes,
            CurrentActor currentActor) {
        this.reports = reports;
        this.hide = hide;
        this.directory = directory;
        this.clock = clock;
        this.actor = currentActor.get();
        this.shown = new Shown<>(this::look, this::show);
        body.addClassName("stack");
        addClassNames("stack", "lessons-page");
        add(
                new PageHeader(getPageTitle(), Text.of("learning.questions.line")),
                LessonsTabs.of(PATH),
                body);
        LiveView.refresh(
                this, changes, actor, Set.of(Topic.LESSONS, Topic.LEARNERS), shown::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reports.opened(actor);
        shown.refresh();
    }

    @Override
    public String getPageTitle() {
        return Text.of("learning.questions.title");
    }

    private Page look() {
        var family = directory.roster(actor);
        return new Page(family.settings(), reports.all(actor), family.names(), hide.hidden(actor));
    }

    private void show(Page now) {
        body.removeAll();
        body.add(reported(now));
        if (!now.reports().answered().isEmpty()) {
            body.add(
                    new AnsweredReports(
                            now.reports().answered(),
                            new RelativeTime(clock, now.settings().zone(), getLocale())));
        }
        body.add(hidden(now));
    }

    private Card reported(Page now) {
        var card = Card.titled(Text.of("learning.reports.title"));
        if (now.reports().waiting().isEmpty()) {
            card.add(
                    new EmptyState(
                            "👍",
                            Text.of("learning.reports.none"),
                            Text.of("learning.reports.none.next")));
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("family-questions");
        now.reports().waiting().forEach(report -> list.add(item(now, report)));
        card.add(list);
        return card;
    }

    private ListItem item(Page now, ReportedQuestion report) {
        var name = now.names().getOrDefault(report.learnerId(), "");
        var item = new ListItem(new H3(report.text()));
        item.add(
                new Paragraph(
                        Text.of(
                                "learning.reports.answers",
                                name,
                                report.chosen(),
                                report.right())));
        if (report.words() != null) {
            var words = new Paragraph(Text.of("learning.reports.words", name, report.words()));
            words.addClassName("report-words");
            item.add(words);
        }
        if (report.answer() != null) {
            item.add(AnsweredReports.words(report.answer()));
        }
        var times = new RelativeTime(clock, now.settings().zone(), getLocale());
        var remark = new Paragraph(times.element(report.at()));
        remark.addClassName("quiet");
        item.add(
                remark,
                actions(
                        named(
                                Commands.plain(Text.of("learning.hide"), () -> hide(report)),
                                "learning.hide.name",
                                report.text()),
                        named(
                                Commands.quiet(
                                        Text.of("learning.reports.keep"), () -> keep(report)),
                                "learning.reports.keep.name",
                                report.text())));
        return item;
    }

    private void hide(ReportedQuestion report) {
        reports.hide(actor, report.id());
        shown.refresh();
        Toast.show(Text.of("learning.hide.done"), () -> reopen(report));
    }

    private void keep(ReportedQuestion report) {
        reports.keep(actor, report.id());
        shown.refresh();
        Toast.show(Text.of("learning.reports.kept"), () -> reopen(report));
    }

    private void reopen(ReportedQuestion report) {
        reports.reopen(actor, report.id());
        shown.refresh();
    }

    private Card hidden(Page now) {
        var card = Card.titled(Text.of("learning.hidden.title"));
        if (now.hidden().isEmpty()) {
            card.add(
                    new EmptyState(
                            "🙈",
                            Text.of("learning.hidden.none"),
                            Text.of("learning.hidden.none.next")));
            return card;
        }
        var times = new RelativeTime(clock, now.settings().zone(), getLocale());
        var list = new UnorderedList();
        list.addClassName("family-questions");
        for (var question : now.hidden()) {
            var remark = new Paragraph(times.element(question.at()));
            if (question.lesson() != null) {
                remark.add(new Span(Text.of("learning.hidden.lesson", question.lesson())));
            }
            if (question.reported()) {
                remark.add(new Span(Text.of("learning.hidden.reported")));
            }
            remark.addClassName("quiet");
            list.add(
                    new ListItem(
                            new H3(question.text()),
                            remark,
                            actions(
                                    named(
                                            Commands.plain(
                                                    Text.of("learning.hidden.show"),
                                                    () -> showAgain(question)),
                                            "learning.hidden.show.name",
                                            question.text()))));
        }
        card.add(list);
        return card;
    }

    private void showAgain(HiddenQuestion question) {
        hide.showAgain(actor, question.text());
        shown.refresh();
        Toast.show(
                Text.of("learning.hidden.shown"),
                () -> {
                    hide.hide(actor, question.text(), null);
                    shown.refresh();
                });
    }

    private static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    private static Button named(Button button, String key, String question) {
        button.setAriaLabel(Text.of(key, question));
        return button;
    }
}
