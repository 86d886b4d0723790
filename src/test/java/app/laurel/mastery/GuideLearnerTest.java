package app.laurel.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import app.laurel.support.Studies;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A parent has the last word about what is suggested. */
@LaurelTest
class GuideLearnerTest {

    @Autowired private Household household;
    @Autowired private Studies studies;
    @Autowired private GuideLearner guide;
    @Autowired private RecommendSubjects recommend;
    @Autowired private Progress progress;
    @Autowired private FamilyDirectory directory;
    @Autowired private JdbcClient jdbc;

    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    @Test
    void laterDecisionTakesThePlaceOfAnEarlierOne() {
        StatementCount.assertAtMost(8, () -> ask("fractions.add-like"));
        ask("numbers.compare");
        guide.hide(sam, mia.id(), Guidance.Kind.CONCEPT, "fractions.add-like");
        assertThat(standing().asked(Guidance.Kind.CONCEPT)).containsExactly("numbers.compare");
        assertThat(standing().isHidden(Guidance.Kind.CONCEPT, "fractions.add-like")).isTrue();
        guide.leave(sam, mia.id(), Guidance.Kind.CONCEPT, "fractions.add-like");
        guide.leave(sam, mia.id(), Guidance.Kind.CONCEPT, "numbers.compare");
        assertThat(standing().guidance()).isEmpty();
    }

    @Test
    void recommendsWhatIsWeakAndWhatWasNeverTried() {
        studies.finish(mia, "math/fractions.add-like", 2, Duration.ofSeconds(20));
        assertThat(recommended().getFirst().subject()).isEqualTo("Math");
        assertThat(recommended().getFirst().why()).isEqualTo(Recommendation.Why.WEAK);
        assertThat(recommended()).hasSize(3);
        assertThat(recommended().get(1).why()).isEqualTo(Recommendation.Why.UNTRIED);

        guide.hide(sam, mia.id(), Guidance.Kind.SUBJECT, "Math");
        guide.ask(sam, mia.id(), Guidance.Kind.SUBJECT, "Spanish");
        assertThat(recommended())
                .extracting(Recommendation::subject)
                .startsWith("Spanish")
                .doesNotContain("Math");
    }

    @Test
    void othersDecideNothing() {
        var kim = household.parent("Kim");
        var robin = household.administrator("Robin");
        for (var stranger : new Actor[] {kim, robin, mia}) {
            assertThatThrownBy(
                            () -> guide.ask(stranger, mia.id(), Guidance.Kind.SUBJECT, "Spanish"))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> ask("no.such-concept")).isInstanceOf(NotFound.class);
        assertThat(standing().guidance()).isEmpty();
    }

    @Test
    void whatALearnerMetInALessonOfTheFamilyCanBeHidden() {
        jdbc.sql(
                        """
                        insert into concept_mastery (learner_id, concept_name, subject, correct_count, total_count,
                                                     mastery_level, needs_reinforcement, recent_right, recent_weight,
                                                     last_tested, created_at)
                        values (?, 'own.volcanoes', 'Science', 0, 1, 0, true, 0, 1, now(), now())
                        """)
                .param(mia.id())
                .update();
        guide.hide(sam, mia.id(), Guidance.Kind.CONCEPT, "own.volcanoes");
        assertThat(standing().isHidden(Guidance.Kind.CONCEPT, "own.volcanoes")).isTrue();
        assertThatThrownBy(() -> ask("own.glaciers")).isInstanceOf(NotFound.class);
    }

    private void ask(String concept) {
        guide.ask(sam, mia.id(), Guidance.Kind.CONCEPT, concept);
    }

    private List<Recommendation> recommended() {
        return recommend.forLearner(directory.learner(sam, mia.id()), standing());
    }

    private Standing standing() {
        var today = LocalDate.of(2026, 1, 5);
        return progress.standing(mia.id(), today, today);
    }
}
