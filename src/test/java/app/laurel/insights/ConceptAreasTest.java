package app.laurel.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.support.LaurelTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The areas of concepts are said in words that a parent reads. */
@LaurelTest
class ConceptAreasTest {

    @Autowired private Curriculum curriculum;

    @Test
    void areSaidInWords() {
        assertThat(ConceptNames.area("earlymodern.columbus")).isEqualTo("Early modern times");
        assertThat(ConceptNames.area("place-value.tens")).isEqualTo("Place value");
        assertThat(ConceptNames.area("alone")).isEqualTo("Alone");
        assertThat(curriculum.concepts().stream().map(Concept::id).map(ConceptNames::area))
                .contains("Early modern times", "World wars", "Stone Age", "Since 1945")
                .doesNotContain("Earlymodern", "Worldwars", "Stoneage", "Since1945", "Ai");
    }
}
