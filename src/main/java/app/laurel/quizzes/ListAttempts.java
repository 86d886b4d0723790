package app.laurel.quizzes;

import app.laurel.platform.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists what was made of a quiz: learners see their own attempts, adults those of the family. */
@Service
@Transactional(readOnly = true)
public class ListAttempts {

    private static final String FOUND =
            """
              from quiz_attempt a join users u on u.id = a.user_id
             where a.quiz_id = :quiz and a.state <> 'RUNNING'
               and (a.user_id = :me or :adult and u.family_id = :family)
               and (:user::integer is null or a.user_id = :user)
            """;

    private final JdbcClient jdbc;
    private final ReadQuizzes quizzes;

    ListAttempts(JdbcClient jdbc, ReadQuizzes quizzes) {
        this.jdbc = jdbc;
        this.quizzes = quizzes;
    }

    /** A page of attempts, the newest first, and how many there are in all. */
    public record Found(List<SubmittedAttempt> attempts, long total) {}

    /**
     * Closed attempts at a quiz that the actor may see; {@link app.laurel.platform.NotFound} for
     * another one. Three statements.
     *
     * @param user whose, or null for everybody's
     * @param page from 1
     * @param limit attempts on a page
     */
    public Found of(Actor actor, UUID quiz, @Nullable Integer user, int page, int limit) {
        quizzes.requireVisible(actor, quiz);
        var total = asked(actor, quiz, user, "select count(*)" + FOUND).query(Long.class).single();
        var attempts =
                asked(
                                actor,
                                quiz,
                                user,
                                "select a.*"
                                        + FOUND
                                        + " order by a.completed_at desc, a.id limit :limit offset :offset")
                        .param("limit", limit)
                        .param("offset", (page - 1L) * limit)
                        .query(ListAttempts::attempt)
                        .list();
        return new Found(attempts, total);
    }

    private JdbcClient.StatementSpec asked(
            Actor actor, UUID quiz, @Nullable Integer user, String sql) {
        return jdbc.sql(sql)
                .param("quiz", quiz)
                .param("me", actor.id())
                .param("adult", actor.role().isAdult())
                .param("family", actor.familyId())
                .param("user", user);
    }

    private static SubmittedAttempt attempt(ResultSet row, int number) throws SQLException {
        return new SubmittedAttempt(
                row.getObject("id", UUID.class),
                row.getObject("quiz_id", UUID.class),
                row.getInt("user_id"),
                row.getInt("number"),
                row.getInt("correct_count"),
                row.getInt("total_questions"),
                row.getInt("total_time_ms"),
                row.getBoolean("timed_out"),
                row.getTimestamp("completed_at").toInstant());
    }
}
