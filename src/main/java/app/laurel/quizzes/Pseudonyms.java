package app.laurel.quizzes;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Pseudonyms extends Repository<Pseudonym, Integer> {

    @Query("from Pseudonym p where one_of(p.userId, :learners)")
    List<Pseudonym> of(Integer[] learners);

    /** Answers 0, and changes nothing, when somebody else has the name. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into pseudonyms as p (user_id, pseudonym, agreed_by, agreed_at)
                    select :learner, :pseudonym, :by, :now
                     where not exists (select 1 from pseudonyms o where lower(o.pseudonym) = lower(:pseudonym) and o.user_id <> :learner)
                    on conflict (user_id) do update
                       set pseudonym = excluded.pseudonym, agreed_by = excluded.agreed_by, agreed_at = excluded.agreed_at
                    """)
    int agree(int learner, String pseudonym, int by, Instant now);

    @Modifying
    @Query(nativeQuery = true, value = "delete from pseudonyms where user_id = :learner")
    int withdraw(int learner);
}
