package app.laurel.insights.ui;

import app.laurel.insights.FamilyReport;
import app.laurel.insights.ReadReport;
import app.laurel.insights.ReportAddress;
import app.laurel.insights.ReportPeriod;
import app.laurel.insights.ReportTable;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.chart.ChartWithTable;
import app.laurel.shell.chart.StackedBars;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.DownloadLink;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.TabLinks;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All learners of the family side by side: a week, four weeks or a year, now or before. */
@Route(value = ReportsView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./insights/reports.css")
public class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "reports";

    private static final Set<Topic> TOPICS = Set.of(Topic.LEARNERS, Topic.LESSONS, Topic.POINTS);

    private final transient ReadReport read;
    private final Actor actor;
    private final PageHeader header = new PageHeader(getPageTitle());
    private final Div periods = new Div();
    private final Div body = new Div();
    private @Nullable ChartWithTable chart;
    private @Nullable FamilyReport shown;
    private ReportAddress address = ReportAddress.of(null, null);

    ReportsView(ReadReport read, CurrentActor currentActor, Changes changes) {
        this.read = read;
        this.actor = currentActor.get();
        addClassName("reports");
        periods.addClassName("report-periods");
        body.addClassName("stack");
        add(header, periods, body);
        LiveView.refresh(this, changes, actor, TOPICS, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        address =
                ReportAddress.of(
                        query.getSingleParameter(ReportAddress.PERIOD).orElse(null),
                        query.getSingleParameter(ReportAddress.BACK).orElse(null));
        chart = null;
        shown = null;
        refresh();
    }

    private void refresh() {
        var now = read.report(actor, address.period(), address.back());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        header.setLine(
                Text.of("insights.report.time", days(now.time().from()), days(now.time().to())));
        showPeriods();
        if (now.learners().isEmpty()) {
            header.setActions();
            body.removeAll();
            body.add(new Card(nobody()));
            return;
        }
        header.setActions(
                new DownloadLink(
                        "reports/export?" + address.query(), Text.of("insights.report.csv")),
                print());
        showFigures(now);
    }

    /** The chart stays when the figures change, as a picture or as a table. */
    private void showFigures(FamilyReport now) {
        if (now.isEmpty()) {
            chart = null;
            body.removeAll();
            body.add(
                    new Card(
                            new EmptyState(
                                    "🌱",
                                    Text.of("insights.report.none"),
                                    Text.of("insights.report.none.next"))),
                    new ReportCard(ReportTable.of(now)));
            return;
        }
        var bars = new StackedBars(MinutesBars.of(now, getLocale()));
        if (chart == null) {
            var remark = new Span(Text.of("insights.report.minutes.remark"));
            remark.addClassName("quiet");
            chart = new ChartWithTable(Text.of("insights.report.chart"), bars, remark);
        } else {
            chart.setChart(bars);
        }
        body.removeAll();
        body.add(chart, new ReportCard(ReportTable.of(now)));
    }

    private void showPeriods() {
        periods.removeAll();
        var tabs = new TabLinks(Text.of("insights.report.periods"));
        for (var one : ReportPeriod.values()) {
            tabs.add(
                    PATH + "?" + new ReportAddress(one, 0).query(),
                    Text.of("insights.report.period." + one),
                    one == address.period());
        }
        var steps = new Nav();
        steps.addClassName("report-steps");
        steps.getElement().setAttribute("aria-label", Text.of("insights.report.steps"));
        if (address.back() < address.period().mostBack()) {
            steps.add(link("insights.report.earlier", address.earlier(1)));
        }
        if (address.back() > 0) {
            steps.add(link("insights.report.later", address.earlier(-1)));
        }
        periods.add(tabs, steps);
    }

    private static Anchor link(String key, ReportAddress to) {
        var link = new Anchor(PATH + "?" + to.query(), Text.of(key));
        link.setRouterIgnore(false);
        link.addClassName("quiet-link");
        return link;
    }

    private static Button print() {
        return Commands.plain(
                Text.of("insights.report.print"),
                () -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
    }

    private static EmptyState nobody() {
        var add = new Anchor("learners/new", Text.of("insights.report.nobody.add"));
        add.setRouterIgnore(false);
        add.addClassName("button-link");
        return new EmptyState(
                "🌱",
                Text.of("insights.report.nobody"),
                Text.of("insights.report.nobody.next"),
                add);
    }

    private String days(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    @Override
    public String getPageTitle() {
        return Text.of("insights.reports.title");
    }
}
