package app.laurel.quizzes;

import app.laurel.people.Learner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that a learner made of quizzes. */
@Service
@Transactional(readOnly = true)
public class QuizRecord {

    private static final String ATTEMPTS =
            """
            select a.id, a.quiz_id, a.version, q.title, q.subject, a.number, a.state, a.started_at, a.completed_at,
                   a.total_questions, a.correct_count, a.total_time_ms, a.shared_at is not null as shared
              from quiz_attempt a join quiz q on q.id = a.quiz_id
             where a.user_id = :learner and (a.started_at, a.id) > (:at, :after)
             order by a.started_at, a.id limit :size
            """;

    private static final String ANSWERS =
            """
            select x.attempt_id, x.question_id, x.display_order, coalesce(x.words, o.text) as words, x.is_correct,
                   x.elapsed_ms, x.too_fast, x.answered_at
              from attempt_answer x left join answer o on o.id = x.answer_id
             where x.attempt_id = any(:attempts)
             order by x.attempt_id, x.display_order
            """;

    private static final String NEWEST =
            """
            select a.id, q.title, a.number, a.total_questions, a.correct_count, a.total_time_ms, a.timed_out, a.completed_at
              from quiz_attempt a join quiz q on q.id = a.quiz_id
             where a.user_id = :learner and a.completed_at is not null
             order by a.completed_at desc, a.number desc, a.id limit :size
            """;

    private final JdbcClient jdbc;
    private final QuestionSets sets;

    QuizRecord(JdbcClient jdbc, QuestionSets sets) {
        this.jdbc = jdbc;
        this.sets = sets;
    }

    /** After which attempt a page begins. */
    public record Position(Instant at, UUID id) {

        /** Before all of them. */
        public static final Position START = new Position(Instant.EPOCH, new UUID(0, 0));
    }

    /**
     * An attempt of a quiz with all its answers.
     *
     * @param number which attempt of the quiz it was, from 1
     * @param completedAt null while it is running
     * @param timeMs from the beginning to the end on the server's clock
     * @param shared whether brothers and sisters may look at it
     */
    public record Played(
            UUID id,
            UUID quizId,
            String title,
            String subject,
            int number,
            String state,
            Instant startedAt,
            @Nullable Instant completedAt,
            int questions,
            int correct,
            int timeMs,
            boolean shared,
            List<Answered> answers) {

        private Played with(List<Answered> all) {
            return new Played(
                    id,
                    quizId,
                    title,
                    subject,
                    number,
                    state,
                    startedAt,
                    completedAt,
                    questions,
                    correct,
                    timeMs,
                    shared,
                    all);
        }
    }

    /**
     * An answer to a question of a quiz.
     *
     * @param number place in which the question was asked, from 1
     * @param chosen what was answered, in words; null where that was not kept
     */
    public record Answered(
            UUID attempt,
            int number,
            String question,
            @Nullable String chosen,
            String right,
            boolean correct,
            List<String> concepts,
            int elapsedMs,
            boolean tooFast,
            @Nullable Instant answeredAt) {}

    /** How an attempt ended. */
    public record Ended(
            UUID id,
            String title,
            int number,
            int questions,
            int correct,
            int timeMs,
            boolean timedOut,
            Instant completedAt) {}

    /**
     * Up to {@code size} closed attempts of a learner whom the caller found in the directory, the
     * newest first. One statement.
     */
    public List<Ended> newest(Learner learner, int size) {
        return jdbc.sql(NEWEST)
                .param("learner", learner.id())
                .param("size", size)
                .query(QuizRecord::ended)
                .list();
    }

    /**
     * Up to {@code size} attempts of a learner whom the caller found in the directory, the oldest
     * first, after the position. Two statements, and those for questions that were not read lately.
     */
    public List<Played> attempts(Learner learner, Position after, int size) {
        var rows =
                jdbc.sql(ATTEMPTS)
                        .param("learner", learner.id())
                        .param("at", Timestamp.from(after.at()))
                        .param("after", after.id())
                        .param("size", size)
                        .query(QuizRecord::row)
                        .list();
        var answers =
                jdbc
                        .sql(ANSWERS)
                        .param(
                                "attempts",
                                rows.stream().map(row -> row.attempt().id()).toArray(UUID[]::new))
                        .query(QuizRecord::answer)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Answer::attempt));
        return rows.stream()
                .map(row -> played(row, answers.getOrDefault(row.attempt().id(), List.of())))
                .toList();
    }

    private Played played(Row row, List<Answer> answers) {
        if (answers.isEmpty()) {
            return row.attempt();
        }
        Map<UUID, QuizQuestion> questions =
                sets.begun(row.attempt().quizId(), row.version()).posed().stream()
                        .map(QuestionSet.Posed::question)
                        .collect(Collectors.toMap(QuizQuestion::id, one -> one));
        return row.attempt()
                .with(
                        answers.stream()
                                .filter(one -> questions.containsKey(one.question()))
                                .map(one -> answered(one, questions.get(one.question())))
                                .toList());
    }

    private static Answered answered(Answer answer, QuizQuestion question) {
        var asked = question.content();
        return new Answered(
                answer.attempt(),
                answer.place() + 1,
                asked.text(),
                answer.words(),
                asked.task().rightInWords(),
                answer.correct(),
                asked.concepts(),
                answer.elapsedMs(),
                answer.tooFast(),
                answer.at());
    }

    /** An attempt without its answers yet, and the version of the quiz that was played. */
    private record Row(int version, Played attempt) {}

    private record Answer(
            UUID attempt,
            UUID question,
            int place,
            @Nullable String words,
            boolean correct,
            int elapsedMs,
            boolean tooFast,
            @Nullable Instant at) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getInt("version"),
                new Played(
                        row.getObject("id", UUID.class),
                        row.getObject("quiz_id", UUID.class),
                        row.getString("title"),
                        row.getString("subject"),
                        row.getInt("number"),
                        row.getString("state"),
                        row.getTimestamp("started_at").toInstant(),
                        instant(row.getTimestamp("completed_at")),
                        row.getInt("total_questions"),
                        row.getInt("correct_count"),
                        row.getInt("total_time_ms"),
                        row.getBoolean("shared"),
                        List.of()));
    }

    private static Ended ended(ResultSet row, int number) throws SQLException {
        return new Ended(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getInt("number"),
                row.getInt("total_questions"),
                row.getInt("correct_count"),
                row.getInt("total_time_ms"),
                row.getBoolean("timed_out"),
                row.getTimestamp("completed_at").toInstant());
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getObject("attempt_id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getInt("display_order"),
                row.getString("words"),
                row.getBoolean("is_correct"),
                row.getInt("elapsed_ms"),
                row.getBoolean("too_fast"),
                instant(row.getTimestamp("answered_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
