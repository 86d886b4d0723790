package app.laurel.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reviews extends Repository<Review, Review.Key> {

    /**
     * The family's time zone, with the learner's cards of the concepts as far as there are any; at
     * least one line. The cards are held: of a lesson and a quiz that are answered at the same
     * moment the second goes on from what the first left.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    with held as (
                        select * from reviews where learner_id = :learner and concept in (:concepts)
                         order by concept for no key update)
                    select f.time_zone as zone, r.concept, r.stability, r.difficulty, r.due, r.last_review as lastReview,
                           r.reps, r.lapses, r.pace_ms as paceMs
                      from families f left join held r on true
                     where f.id = :family
                    """)
    List<Line> before(int family, int learner, Collection<String> concepts);

    /**
     * How far the subject's questions should lie beside the grade, with the concepts that are due;
     * at least one line for a learner.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select coalesce(cast(p.subject_performance -> :subject ->> 'stretch' as double precision), 0) as stretch,
                           r.concept
                      from learner_profiles p
                      left join reviews r on r.learner_id = p.user_id and r.due <= :today and r.concept in (:concepts)
                     where p.user_id = :learner
                    """)
    List<Need> needs(int learner, String subject, Collection<String> concepts, LocalDate today);

    /** What a lesson should aim at: how hard, and one of the concepts that are due. */
    interface Need {
        double getStretch();

        @Nullable String getConcept();
    }

    /** A card, or only the time zone. */
    interface Line {
        String getZone();

        @Nullable String getConcept();

        double getStability();

        double getDifficulty();

        LocalDate getDue();

        Instant getLastReview();

        int getReps();

        int getLapses();

        int getPaceMs();
    }
}
