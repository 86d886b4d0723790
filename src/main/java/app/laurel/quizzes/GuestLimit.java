package app.laurel.quizzes;

import app.laurel.platform.Sha256;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how often guests begin to play from one address, for all instances together, beside the
 * counted guesses and forgotten with them. The address itself is not kept.
 */
@Component
class GuestLimit {

    static final Duration WINDOW = Duration.ofMinutes(1);
    static final int PER_WINDOW = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    GuestLimit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one more beginning, whatever becomes of it; answers whether it is allowed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean count(String address) {
        var seconds = WINDOW.toSeconds();
        var start = Instant.ofEpochSecond(clock.instant().getEpochSecond() / seconds * seconds);
        return jdbc.sql(
                                """
                                insert into guesses (subject, window_start, count) values (?, ?, 1)
                                on conflict (subject, window_start) do update set count = guesses.count + 1
                                returning count
                                """)
                        .params("guest/" + Sha256.hex(address), Timestamp.from(start))
                        .query(Integer.class)
                        .single()
                <= PER_WINDOW;
    }
}
