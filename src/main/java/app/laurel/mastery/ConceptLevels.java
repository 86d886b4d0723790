package app.laurel.mastery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConceptLevels extends Repository<ConceptMastery, UUID> {

    String LEVEL =
            """
            select new app.laurel.mastery.ConceptLevel(c.learnerId, c.conceptName, c.subject, c.correctCount, c.totalCount,
                       c.masteryLevel, c.needsReinforcement, c.lastTested)
              from ConceptMastery c
            """;

    /** Counts one answer for each of the concepts; parallel answers are all counted. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into concept_mastery as m (learner_id, concept_name, subject, correct_count, total_count,
                                                      mastery_level, needs_reinforcement, last_tested, created_at)
                    select :learner, concept, :subject, :correct, 1, 100 * :correct, :correct = 0, :at, :at
                      from unnest(string_to_array(:concepts, ',')) concept
                     order by concept
                    on conflict (learner_id, concept_name, subject) do update
                       set correct_count = m.correct_count + excluded.correct_count,
                           total_count = m.total_count + 1,
                           mastery_level = round(100.0 * (m.correct_count + excluded.correct_count) / (m.total_count + 1)),
                           needs_reinforcement = round(100.0 * (m.correct_count + excluded.correct_count) / (m.total_count + 1)) < 70,
                           last_tested = excluded.last_tested
                    """)
    void answered(int learner, String subject, String concepts, int correct, Instant at);

    @Query(LEVEL + " where c.learnerId = :learner order by c.subject, c.conceptName")
    List<ConceptLevel> of(int learner);

    @Query(
            LEVEL
                    + " where c.learnerId in :learners and c.needsReinforcement = true and c.totalCount >= 5 order by c.masteryLevel, c.lastTested")
    List<ConceptLevel> weak(Collection<Integer> learners);
}
