package app.laurel.insights.ui;

import app.laurel.insights.LearnerHead;
import app.laurel.insights.LearnerPerformance;
import app.laurel.insights.ObserveLearner;
import app.laurel.insights.WhatHelps;
import app.laurel.mastery.GuideLearner;
import app.laurel.mastery.MarkSickDays;
import app.laurel.platform.Actor;
import app.laurel.shell.Address;
import app.laurel.shell.Text;
import app.laurel.shell.chart.ChartWithTable;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.tasks.ui.TaskLists;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a learner does: scores over time, subjects, concepts, and what would help most. */
class PerformancePart extends PartOfPage {

    private final ObserveLearner observe;
    private final GuideLearner guide;
    private final MarkSickDays sickDays;
    private final TaskLists tasks;
    private final Clock clock;
    private final Actor actor;
    private final int learnerId;
    private final Select<Period> period = Period.select();
    private Period chosen = Period.QUARTER;
    private final Div scores = new Div();
    private final Div rest = new Div();
    private @Nullable ChartWithTable chart;
    private @Nullable LearnerPerformance shown;

    PerformancePart(
            ObserveLearner observe,
            GuideLearner guide,
            MarkSickDays sickDays,
            TaskLists tasks,
            Clock clock,
            Actor actor,
            int learnerId) {
        this.observe = observe;
        this.guide = guide;
        this.sickDays = sickDays;
        this.tasks = tasks;
        this.clock = clock;
        this.actor = actor;
        this.learnerId = learnerId;
        rest.addClassName("stack");
        period.addValueChangeListener(change -> choose(change.getValue()));
        add(scores, rest);
    }

    @Override
    void enter(QueryParameters query) {
        chosen = Period.of(query);
        period.setValue(chosen);
    }

    @Override
    LearnerHead show() {
        var now = observe.performance(actor, learnerId, chosen.weeks());
        if (!now.equals(shown)) {
            shown = now;
            showScores(now);
            showRest(now);
        }
        return now.head();
    }

    private void choose(Period now) {
        if (now == chosen) {
            return;
        }
        chosen = now;
        var weeks = Integer.toString(now.weeks());
        Address.show(Part.PERFORMANCE.path(learnerId), QueryParameters.of(Period.PARAMETER, weeks));
        show();
    }

    /** The chart stays when the figures change, as a picture or as a table. */
    private void showScores(LearnerPerformance now) {
        if (now.subjects().isEmpty()) {
            chart = null;
            scores.removeAll();
            scores.add(new Card(nothingYet(now.head())));
        } else if (chart == null) {
            scores.removeAll();
            chart =
                    new ChartWithTable(
                            Text.of("insights.scores"), ScoreLines.of(now, getLocale()), period);
            scores.add(chart);
        } else {
            chart.setChart(ScoreLines.of(now, getLocale()));
        }
    }

    private void showRest(LearnerPerformance now) {
        rest.removeAll();
        var commands =
                new GuideCommands(guide, actor, learnerId, !now.head().outside(), this::show);
        if (!now.subjects().isEmpty()) {
            rest.add(new SubjectsCard(now, getLocale()));
        }
        if (now.concepts().size() > 0) {
            var pair =
                    new Div(
                            new ConceptsCard(now.concepts(), learnerId),
                            new HelpCard(
                                    now.help(),
                                    learnerId,
                                    commands,
                                    one -> assign(now.head(), one)));
            pair.addClassName("wide-and-narrow");
            rest.add(pair);
        }
        rest.add(new AdviceCard(now, commands));
        if (!now.head().outside()) {
            var pair =
                    new Div(
                            new SickDaysCard(now, sickDays, actor, this::show),
                            new WeekGoalCard(now));
            pair.addClassName("wide-and-narrow");
            rest.add(pair);
        }
        if (!now.looks().isEmpty()) {
            var times = new RelativeTime(clock, now.head().zone(), getLocale());
            rest.add(new LooksCard(now.looks(), times));
        }
    }

    private Optional<Button> assign(LearnerHead head, WhatHelps one) {
        return tasks.assign(actor, head.learner(), head.zone(), one.concept(), one.name());
    }

    private static EmptyState nothingYet(LearnerHead head) {
        var name = head.learner().name();
        return new EmptyState(
                "🌱",
                Text.of("insights.scores.none"),
                Text.of("insights.scores.none.next", name),
                HandOverLink.forFamily(head));
    }
}
