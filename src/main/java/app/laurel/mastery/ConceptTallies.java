package app.laurel.mastery;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConceptTallies extends Repository<ConceptMastery, UUID> {

    @Query(
            """
            select new app.laurel.mastery.ConceptTally(m.conceptName, sum(m.totalCount), sum(m.correctCount))
              from ConceptMastery m where one_of(m.conceptName, :concepts) group by m.conceptName
            """)
    List<ConceptTally> of(String[] concepts);
}
