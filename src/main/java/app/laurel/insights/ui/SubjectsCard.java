package app.laurel.insights.ui;

import app.laurel.insights.LearnerPerformance;
import app.laurel.insights.SubjectScores;
import app.laurel.shell.Text;
import app.laurel.shell.chart.LevelFigure;
import app.laurel.shell.chart.SeriesColour;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Signed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Each subject in a line: level, lessons, score, and the latest week against the one before. */
class SubjectsCard extends Card {

    private final DateTimeFormatter days;
    private final int learnerId;

    SubjectsCard(LearnerPerformance performance, Locale locale) {
        days = DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale);
        learnerId = performance.head().learner().id();
        getElement().setAttribute("aria-label", Text.of("insights.subjects"));
        var head = new Div(new H2(Text.of("insights.subjects")));
        head.addClassName("card-head");
        add(head);
        var table = new Table("subjects-table");
        table.headings("insights.subject", "insights.trend", "insights.score");
        for (var i = 0; i < performance.subjects().size(); i++) {
            var subject = performance.subjects().get(i);
            table.row(name(subject, SeriesColour.of(i)), trend(subject), score(subject));
        }
        add(table);
    }

    private Component name(SubjectScores subject, SeriesColour colour) {
        var link = new Anchor();
        link.setHref(
                Part.ANSWERS.path(learnerId)
                        + "?"
                        + QueryParameters.of("subject", subject.subject()).getQueryString());
        link.setRouterIgnore(false);
        link.setText(subject.name());
        link.addClassName("plain-link");
        var dot = new Span();
        dot.addClassName("series-dot");
        dot.getStyle().set("--colour", "var(" + colour.token() + ")");
        var line = new Div(dot, link, level(subject));
        line.addClassName("subject-cell");
        var remark =
                new Span(
                        Text.of(
                                "insights.subject.remark",
                                subject.lessons(),
                                subject.answers(),
                                subject.correct()));
        remark.addClassName("quiet");
        return new Div(line, remark);
    }

    private static LevelChip level(SubjectScores subject) {
        return new LevelChip(Text.of("insights.level." + subject.level()), subject.level());
    }

    private Component trend(SubjectScores subject) {
        var trend = subject.trend();
        var cell = new Div();
        if (trend == null) {
            var nothing = new Span(Text.of("insights.trend.none"));
            nothing.addClassName("quiet");
            cell.add(nothing);
            return cell;
        }
        var change =
                new Span(
                        trend.change() == 0
                                ? Text.of("insights.trend.same")
                                : Signed.of(trend.change()));
        change.addClassName(trend.change() < 0 ? "down" : "up");
        var weekBefore = trend.since().equals(trend.monday().minusWeeks(1));
        var against =
                new Span(
                        weekBefore
                                ? Text.of("insights.trend.week-before")
                                : Text.of("insights.trend.week-of", days.format(trend.since())));
        against.addClassName("quiet");
        cell.add(change, against);
        cell.addClassName("trend");
        return cell;
    }

    private static Component score(SubjectScores subject) {
        return new LevelFigure(Bands.of(subject.estimate()));
    }
}
