package app.laurel.mastery;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConceptLevels extends Repository<ConceptMastery, UUID> {

    @Query(
            """
            select new app.laurel.mastery.ConceptLine(c.learnerId, c.conceptName, c.subject, c.correctCount, c.totalCount,
                       c.recentRight, c.recentWeight, c.lastTested, r.due)
              from ConceptMastery c
              left join Review r on r.id.learnerId = c.learnerId and r.id.concept = c.conceptName
             where c.learnerId = :learner order by c.subject, c.conceptName
            """)
    List<ConceptLine> of(int learner);
}
