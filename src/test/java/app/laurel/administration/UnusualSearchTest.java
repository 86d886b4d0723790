package app.laurel.administration;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.Census;
import app.laurel.people.PersonFilter;
import app.laurel.people.PersonPage;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class UnusualSearchTest {

    @Autowired private Census census;
    @Autowired private ReadAudit audit;
    @Autowired private Household household;

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "Ro\u0000bin", " Robin\u00A0", "\u202ERobin", "\u200B"})
    void findsWhatIsMeant(String typed) {
        var robin = household.administrator("Robin");
        var filter = new PersonFilter(typed, null, null, null);
        assertThat(census.count(robin, filter)).isOne();
        assertThat(census.page(robin, filter, PersonPage.Position.START, 5).lines()).hasSize(1);
        assertThat(
                        audit.page(
                                        robin,
                                        new AuditSearch(typed, null, null, null),
                                        Long.MAX_VALUE,
                                        5)
                                .lines())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "👨‍👩‍👧‍👦", "<b>"})
    void findsNobodyBySignsThatMeanSomethingToADatabase(String typed) {
        var robin = household.administrator("Robin");
        assertThat(census.count(robin, new PersonFilter(typed, null, null, null))).isZero();
    }
}
