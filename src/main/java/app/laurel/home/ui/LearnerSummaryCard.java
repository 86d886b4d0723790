package app.laurel.home.ui;

import app.laurel.insights.LearnerSummary;
import app.laurel.insights.SubjectTrend;
import app.laurel.insights.WeekSoFar;
import app.laurel.mastery.Estimate;
import app.laurel.rewards.Goal;
import app.laurel.shell.Text;
import app.laurel.shell.chart.Band;
import app.laurel.shell.chart.LevelFigure;
import app.laurel.shell.chart.SeriesColour;
import app.laurel.shell.chart.Sparkline;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.ProgressLine;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One learner on the parent's first view; the whole card leads to the learner's page. */
class LearnerSummaryCard extends Card {

    private static final int MOST_CHIPS = 2;

    private final Span face = new Span();
    private final Anchor name = new Anchor();
    private final Span line = new Span();
    private final Span points = new Span();
    private final Span pointsName = new Span();
    private final Div body = new Div();
    private @Nullable LearnerSummary shown;

    LearnerSummaryCard() {
        addClassName("learner-summary");
        name.setRouterIgnore(false);
        line.addClassName("quiet");
        var words = new Div(new H2(name), line);
        points.addClassName("figure");
        pointsName.addClassName("quiet");
        var balance = new Div(points, pointsName);
        balance.addClassName("balance");
        body.addClassName("stack");
        add(new Row(face).grow(words), body);
        ((Row) getChildren().findFirst().orElseThrow()).add(balance);
    }

    /** Shows the figures of now; what did not change stays as it is, focus included. */
    void show(LearnerSummary learner, RelativeTime times) {
        face.removeAll();
        face.add(new Face(learner.avatar(), learner.colour()));
        name.setText(learner.name());
        name.setHref("learners/" + learner.id());
        getElement().setAttribute("aria-label", learner.name());
        line.setText(line(learner, times));
        points.setText(Text.of("home.number", learner.spendable()));
        pointsName.setText(Text.of("home.parent.learner.points", learner.spendable()));
        if (!learner.equals(shown)) {
            body.removeAll();
            body.add(details(learner));
        }
        shown = learner;
    }

    private static String line(LearnerSummary learner, RelativeTime times) {
        var parts = new ArrayList<String>();
        parts.add(Text.of("home.parent.learner.grade", learner.grade()));
        if (learner.streak() > 0) {
            parts.add(Text.of("home.parent.learner.streak", learner.streak()));
        }
        if (learner.lastActive() != null) {
            parts.add(Text.of("home.parent.learner.here", times.of(learner.lastActive())));
        }
        return String.join(" · ", parts);
    }

    private static List<Component> details(LearnerSummary learner) {
        var parts = new ArrayList<Component>();
        if (learner.subjects().isEmpty() && learner.week().answers() == 0) {
            parts.add(new Paragraph(Text.of("home.parent.learner.nothing", learner.name())));
        } else {
            parts.add(week(learner.week()));
        }
        if (!learner.subjects().isEmpty()) {
            parts.add(subjects(learner.subjects()));
        }
        if (learner.goal() != null) {
            parts.add(goal(learner.goal()));
        }
        if (!learner.weakConcepts().isEmpty()) {
            parts.add(practise(learner.weakConcepts()));
        }
        return parts;
    }

    private static Component week(WeekSoFar week) {
        var minutes = new Span(Text.of("home.parent.learner.minutes", week.minutes()));
        minutes.addClassName("week-minutes");
        var row = new Row(minutes).wrapping();
        row.addClassName("week-line");
        week.change()
                .ifPresent(
                        percent -> {
                            var change =
                                    new Span(
                                            Text.of(
                                                    "home.parent.learner.change",
                                                    percent,
                                                    Math.abs(percent)));
                            change.addClassName(percent < 0 ? "down" : "up");
                            row.add(change, quiet(Text.of("home.parent.learner.against")));
                        });
        if (week.change().isEmpty()) {
            row.add(quiet(Text.of("home.parent.learner.thisWeek")));
        }
        return new Div(
                row,
                quiet(
                        Text.of(
                                "home.parent.learner.answers",
                                week.answers(),
                                week.answersBefore())));
    }

    private static Component subjects(List<SubjectTrend> subjects) {
        var list = new Div();
        list.addClassName("subject-lines");
        for (var i = 0; i < subjects.size(); i++) {
            var subject = subjects.get(i);
            list.add(
                    quiet(subject.name()),
                    new Sparkline(subject.weekly(), SeriesColour.of(i)),
                    new LevelFigure(band(subject.estimate())).small());
        }
        return list;
    }

    private static @Nullable Band band(@Nullable Estimate estimate) {
        return estimate == null
                ? null
                : new Band(estimate.level(), estimate.low(), estimate.high());
    }

    private static Component goal(Goal goal) {
        var percent = quiet(Text.of("home.parent.learner.percent", goal.percent()));
        var title = new Span(Text.of("home.parent.learner.goal", goal.emoji(), goal.title()));
        var line = new Row().grow(title);
        line.add(percent);
        return new Div(
                line,
                new ProgressLine(goal.title(), goal.percent())
                        .saying(Text.of("home.parent.learner.saved", goal.saved(), goal.cost())));
    }

    private static Component practise(List<String> concepts) {
        var chips = new Row().wrapping();
        concepts.stream()
                .limit(MOST_CHIPS)
                .map(name -> Text.of("home.parent.learner.practise", name))
                .forEach(text -> chips.add(new Chip(text, Chip.Tone.WARM)));
        return chips;
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
