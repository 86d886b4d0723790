package app.laurel.insights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.insights.KnowledgeMap;
import app.laurel.insights.ObserveLearner;
import app.laurel.platform.Actor;
import app.laurel.shell.chart.PictureWithTable;
import app.laurel.support.Household;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import app.laurel.support.TestClock;
import app.laurel.support.ViewTest;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What there is to know, as a picture and as a list. */
class KnowledgeMapTest extends ViewTest {

    private static final Duration EACH = Duration.ofSeconds(20);

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private ObserveLearner observe;
    @Autowired private TestClock clock;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    @Test
    void fillsWithWhatWasAnswered() {
        studies.finish(mia, "math/fractions.add-like", 7, EACH);
        studies.finish(mia, "math/fractions.compare", 1, EACH);
        studies.begin(mia, "math/numbers.factors", 2, 2, EACH);
        clock.advance(Duration.ofDays(1));
        signIn(sam);
        var maths = html(open("learners/" + mia.id() + "/map"));
        assertThat(maths)
                .contains("map-box known", "<title>Adding like fractions: 100 (71–100), known")
                .contains("map-box begun", "<title>Factors and multiples: 2 of 5 answers")
                .contains("to practise, due")
                .contains("100, between 71 and 100", "Comes back")
                .contains("tomorrow", "today", "when it is asked next", "not asked yet");
        assertThat($(PictureWithTable.class).all()).hasSize(2);
    }

    @Test
    void nothingStandsLeftOfWhatItBuildsOn() {
        var ada = household.learner(sam, "Ada", 12);
        var maths = observe.map(sam, ada.id()).map().subjects().getFirst();
        var columns = new HashMap<String, Integer>();
        for (var i = 0; i < maths.columns().size(); i++) {
            for (var node : maths.columns().get(i)) {
                columns.put(node.concept(), i);
            }
        }
        assertThat(maths.nodes()).hasSizeGreaterThan(70).doesNotHaveDuplicates();
        assertThat(maths.links())
                .isNotEmpty()
                .allSatisfy(
                        link ->
                                assertThat(columns.get(link.from()))
                                        .isLessThan(columns.get(link.to())));
        assertThat(maths.nodes())
                .extracting(KnowledgeMap.Node::state)
                .containsOnly(KnowledgeMap.State.NEW);
    }

    @Test
    void learnerSeesTheirOwnInPlainWords() {
        studies.finish(mia, "math/fractions.add-like", 7, EACH);
        clock.advance(Duration.ofDays(40));
        signIn(mia);
        assertThat(html(open("knowledge")))
                .contains("What I know", "1 of ", "known ✓, look again", "Adding like fractions");
    }

    @Test
    void opensWithFewStatementsWhateverTheHistory() {
        studies.finish(mia, "math/fractions.add-like", 7, EACH);
        signIn(sam);
        StatementCount.assertAtMost(6, () -> open("learners/" + mia.id() + "/map"));
        signIn(mia);
        StatementCount.assertAtMost(6, () -> open("knowledge"));
    }

    @Test
    void learnersOfOthersHaveNoMap() {
        var kim = household.parent("Kim");
        signIn(kim);
        Component shown = open("learners/" + mia.id() + "/map");
        assertThat(html(shown)).doesNotContain("map-box", "Mia");
    }
}
