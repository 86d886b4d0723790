package app.laurel.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Guesses extends Repository<Guess, Guess.Key> {

    /**
     * Counts one more guess and answers how many there are now; parallel guesses are all counted.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into guesses (subject, window_start, count) values (:subject, :start, 1)
                    on conflict (subject, window_start) do update set count = guesses.count + 1
                    returning count
                    """)
    int count(String subject, Instant start);

    /** Takes one guess back. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    update guesses set count = count - 1
                     where subject = :subject and window_start = :start and count > 0
                    """)
    void uncount(String subject, Instant start);

    /** Takes one guess back from a short and from a daily window. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    update guesses set count = count - 1
                     where (subject = :subject and window_start = :start
                        or subject = :daily and window_start = :dayStart) and count > 0
                    """)
    void uncountPin(String subject, Instant start, String daily, Instant dayStart);

    /** The subjects that reached the limit of their window, short or daily. One statement. */
    @Query(
            """
            select g.subject from Guess g
             where g.subject in :subjects and g.windowStart = :start and g.count >= :limit
                or g.subject in :daily and g.windowStart = :dayStart and g.count >= :dayLimit
            """)
    List<String> atLimit(
            Collection<String> subjects,
            Instant start,
            int limit,
            Collection<String> daily,
            Instant dayStart,
            int dayLimit);

    @Modifying
    @Query(nativeQuery = true, value = "delete from guesses where subject in (:subjects)")
    void forget(Collection<String> subjects);

    @Modifying
    @Query(nativeQuery = true, value = "delete from guesses where window_start < :before")
    int forgetBefore(Instant before);
}
