package app.laurel.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The attempts that somebody has, and those of the family that one may look at. */
interface AttemptHistory extends Repository<Attempt, UUID> {

    /** The own one, and of the family what is shared; adults see all of theirs. */
    String SEEN =
            """
            where a.id = :id and u.family_id = :family
              and (a.user_id = :user or a.state <> 'RUNNING' and (:adult or a.shared_at is not null))
            """;

    /** The person's newest attempts of each of the quizzes, the newest first. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select a.quiz_id as quizId, a.id, a.number, cast(a.state as text) as state, a.correct_count as correct,
                           a.total_questions as questions, a.total_time_ms as timeMs, a.timed_out as timedOut
                      from unnest(cast(:quizzes as uuid[])) as z (id)
                     cross join lateral (select * from quiz_attempt
                                          where quiz_id = z.id and user_id = :user order by number desc limit :most) a
                     order by a.number desc
                    """)
    List<OwnLine> own(int user, UUID[] quizzes, int most);

    /** An attempt of the reader. */
    interface OwnLine {
        UUID getQuizId();

        UUID getId();

        int getNumber();

        String getState();

        int getCorrect();

        int getQuestions();

        int getTimeMs();

        boolean getTimedOut();
    }

    /** An attempt that the actor may look at: the own one, and of the family what is shared. */
    @Query(nativeQuery = true, value = AttemptLine.LINES + SEEN)
    List<AttemptLine> seenBy(UUID id, int user, int family, boolean adult);

    /** Whether {@link #seenBy} finds it. */
    @Query(
            nativeQuery = true,
            value =
                    "select count(*) > 0 from quiz_attempt a join users u on u.id = a.user_id "
                            + SEEN)
    boolean isSeenBy(UUID id, int user, int family, boolean adult);

    /** Shares the result within the family, or no longer. Answers 0 when it is not the person's. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    update quiz_attempt set shared_at = cast(:at as timestamptz)
                     where id = :id and user_id = :user and state <> 'RUNNING'
                    """)
    int share(UUID id, int user, @Nullable Instant at);
}
