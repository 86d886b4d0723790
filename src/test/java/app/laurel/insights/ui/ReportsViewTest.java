package app.laurel.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.shell.chart.ChartWithTable;
import app.laurel.shell.parts.DownloadLink;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Parents see their learners side by side. */
class ReportsViewTest extends ViewTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String UNIT = "math/fractions.add-like";

    @Autowired private Household household;
    @Autowired private Studies studies;

    private Actor sam;

    @BeforeEach
    void parent() {
        sam = household.parent("Sam");
        signIn(sam);
    }

    @Test
    void withoutLearnersItSaysWhatToDoNext() {
        var view = open("reports");
        assertThat(text(view)).contains("Reports", "No learners yet");
        assertThat(links(view)).contains("learners/new");
        assertThat($view(DownloadLink.class).all()).isEmpty();
    }

    @Test
    void withoutAnythingLearntTheFiguresAreThereAllTheSame() {
        household.learner(sam, "Mia");
        var view = open("reports");
        assertThat(text(view)).contains("Nothing was learnt in this time", "Questions answered");
        assertThat($view(ChartWithTable.class).all()).isEmpty();
    }

    @Test
    void showsEverybodySideBySide() {
        studies.finish(household.learner(sam, "Mia"), UNIT, 4, MINUTE);
        household.learner(sam, "<b>Jonas</b>");
        var view = open("reports?period=week");
        assertThat(text(view)).contains("Mia", "<b>Jonas</b>", "Together", "Maths: score, %", "57");
        assertThat($view(ChartWithTable.class).all()).hasSize(1);
        assertThat(view.getElement().getOuterHTML()).doesNotContain("<b>Jonas");
        assertThat($view(DownloadLink.class).single().getHref())
                .isEqualTo("reports/export?period=week");
    }

    @ParameterizedTest
    @CsvSource({
        "reports,Four weeks",
        "reports?period=week,A week",
        "reports?period=YEAR&back=2,A year"
    })
    void theAddressSaysThePeriod(String address, String chosen) {
        household.learner(sam, "Mia");
        open(address);
        assertThat($view(Anchor.class).all())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .extracting(Anchor::getText)
                .containsExactly(chosen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports?period=decade",
                "reports?back=-1",
                "reports?back=99999999999999",
                "reports?period=%3Cscript%3E&back=x"
            })
    void whatNoLinkSaysIsTheUsualReport(String address) {
        household.learner(sam, "Mia");
        var view = open(address);
        assertThat(view).isInstanceOf(ReportsView.class);
        assertThat(links(view)).contains("reports?period=month&back=1");
    }

    @Test
    void oneCanGoBackAndForth() {
        household.learner(sam, "Mia");
        assertThat(links(open("reports?period=week&back=2")))
                .contains("reports?period=week&back=3", "reports?period=week&back=1");
        assertThat(links(open("reports?period=week")))
                .contains("reports?period=week&back=1")
                .noneMatch(link -> link.contains("back=-1"));
        assertThat(links(open("reports?period=year&back=9")))
                .contains("reports?period=year&back=8")
                .noneMatch(link -> link.contains("back=10"));
    }

    @Test
    void whatIsLearntMeanwhileAppears() {
        var mia = household.learner(sam, "Mia");
        open("reports?period=week");
        studies.finish(mia, UNIT, 4, MINUTE);
        soon(() -> assertThat(text($view(ReportCard.class).single())).contains("57"));
    }

    @Test
    void opensWithinFourStatementsBesideTheSessionCheck() {
        for (var name : new String[] {"Ada", "Lee", "Kai"}) {
            studies.finish(household.learner(sam, name), UNIT, 4, MINUTE);
        }
        StatementCount.assertAtMost(4, () -> open("reports?period=year"));
    }

    private List<String> links(Component view) {
        return $(Anchor.class, view).all().stream().map(Anchor::getHref).toList();
    }
}
