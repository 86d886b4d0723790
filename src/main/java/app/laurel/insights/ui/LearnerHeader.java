package app.laurel.insights.ui;

import app.laurel.insights.LearnerHead;
import app.laurel.shell.Text;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.DownloadLink;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.TabLinks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Who the page is about, what can be done for them, and the links to its parts. */
class LearnerHeader extends Div {

    /** On a phone the links are longer than the screen. */
    private static final String SHOW_CURRENT =
            """
            const left = (element) => element.getBoundingClientRect().left;
            const show = () => {
              const current = this.querySelector('[aria-current]');
              if (current) this.scrollLeft += left(current) - left(this) - 48;
            };
            requestAnimationFrame(() => document.fonts.ready.then(show));
            """;

    private final Part part;
    private final Clock clock;
    private final Runnable giveOrTake;
    private final Span face = new Span();
    private final PageHeader header = new PageHeader("");
    private final Div levels = new Div();
    private final Div links = new Div();
    private final Paragraph outside = new Paragraph();
    private @Nullable LearnerHead shown;

    LearnerHeader(Part part, Clock clock, Runnable giveOrTake) {
        this.part = part;
        this.clock = clock;
        this.giveOrTake = giveOrTake;
        addClassName("learner-header");
        outside.addClassName("notice");
        levels.addClassName("levels");
        add(
                header.leading(face)
                        .leading(new BackLink("learners", Text.of("insights.page.back"))),
                levels,
                links,
                outside);
    }

    void show(LearnerHead head) {
        header.setLine(line(head));
        if (head.equals(shown)) {
            return;
        }
        var learner = head.learner();
        face.removeAll();
        face.add(new Face(learner.avatar(), learner.colour(), Face.Size.MEDIUM));
        header.setTitle(learner.name());
        if (shown == null) {
            var give = Commands.plain(Text.of("insights.page.give-or-take"), giveOrTake::run);
            if (head.outside()) {
                header.setActions(ledger(head), give);
            } else {
                header.setActions(export(head), ledger(head), give);
            }
            buildLinks(head);
        } else {
            renameLinks(head);
        }
        levels.removeAll();
        levels.setVisible(!head.levels().isEmpty());
        head.levels()
                .forEach(
                        one ->
                                levels.add(
                                        new LevelChip(
                                                Text.of(
                                                        "insights.page.level." + one.level(),
                                                        one.name()),
                                                one.level())));
        outside.setVisible(head.outside());
        outside.setText(head.outside() ? Text.of("insights.page.outside") : "");
        shown = head;
    }

    private static DownloadLink export(LearnerHead head) {
        return new DownloadLink(
                        "learners/" + head.learner().id() + "/export",
                        Text.of("insights.page.export"))
                .named(Text.of("insights.page.export.of", head.learner().name()));
    }

    private static DownloadLink ledger(LearnerHead head) {
        return new DownloadLink(
                        "learners/" + head.learner().id() + "/ledger",
                        Text.of("insights.page.ledger"))
                .named(Text.of("insights.page.ledger.of", head.learner().name()));
    }

    private void buildLinks(LearnerHead head) {
        var learner = head.learner();
        var tabs = new TabLinks(Text.of("insights.page.parts", learner.name()));
        for (var one : Part.values()) {
            tabs.add(one.path(learner.id()), title(one, head), one == part);
        }
        if (!head.outside()) {
            tabs.add(
                    "learners/" + learner.id() + "/edit", Text.of("insights.page.settings"), false);
        }
        tabs.getElement().executeJs(SHOW_CURRENT);
        links.add(tabs);
    }

    /** The links stay, and with them the focus; only what they say may change. */
    private void renameLinks(LearnerHead head) {
        var anchors =
                links.getChildren()
                        .flatMap(Component::getChildren)
                        .map(Anchor.class::cast)
                        .toList();
        for (var one : Part.values()) {
            anchors.get(one.ordinal()).setText(title(one, head));
        }
    }

    private static String title(Part one, LearnerHead head) {
        return one == Part.POINTS
                ? Text.of("insights.page.points", one.title(), head.spendable())
                : one.title();
    }

    private String line(LearnerHead head) {
        var words = new ArrayList<String>();
        words.add(Text.of("insights.page.grade", head.learner().grade()));
        if (head.streak() > 0) {
            words.add(Text.of("insights.page.streak", head.streak()));
        }
        words.add(
                Text.of(
                        head.saved() > 0 ? "insights.page.balances" : "insights.page.balance",
                        head.spendable(),
                        head.saved()));
        var times = new RelativeTime(clock, head.zone(), getLocale());
        words.add(
                head.lastActive() == null
                        ? Text.of("insights.page.never-here")
                        : Text.of("insights.page.here", times.of(head.lastActive())));
        if (head.learner().archived()) {
            words.add(Text.of("insights.page.archived"));
        }
        return String.join(Text.of("insights.separator"), words);
    }
}
