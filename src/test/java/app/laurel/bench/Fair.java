package app.laurel.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Quizzes for everybody, families that play them, and a key of each parent, written straight into
 * the tables. The ids and keys are those that bench/quizzes.lua asks for.
 */
final class Fair {

    static final int QUIZZES = 200;
    static final int QUESTIONS = 10;
    static final int KEYS = 500;
    private static final int LEARNERS_OF_A_FAMILY = 3;
    private static final int ATTEMPTS_OF_A_PERSON = 25;

    private Fair() {}

    /** The secret of a key, whose numbers begin with 1. */
    static String key(int number) {
        return "laurel_" + "%043d".formatted(number);
    }

    static void open(Connection connection) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(
                    """
                    insert into users (name, email, role, password) values ('Robin', 'robin@fair.example.org', 'ADMIN', 'x');
                    insert into families (id, code, time_zone) select id, 'fair-robin', 'Europe/Berlin' from users where email = 'robin@fair.example.org';
                    insert into users (name, email, role, password)
                    select 'Parent ' || n, 'fair' || n || '@example.org', 'PARENT', 'x' from generate_series(1, %d) n order by n;
                    insert into families (id, code, time_zone)
                    select id, 'fair' || id, 'Europe/Berlin' from users where email like 'fair%%@example.org';
                    insert into users (name, role, parent_id)
                    select 'Learner ' || n, 'LEARNER', p.id from users p, generate_series(1, %d) n
                     where p.email like 'fair%%@example.org' order by p.id, n;
                    insert into learner_profiles (user_id, grade_level) select id, 4 from users where role = 'LEARNER';
                    insert into wallets (learner_id) select id from users where role = 'LEARNER';
                    insert into pseudonyms (user_id, pseudonym, agreed_by, agreed_at)
                    select id, 'Fox ' || id, parent_id, now() from users where role = 'LEARNER';
                    insert into apikey (name, start, key, user_id, creator_role, rate_limit_max, expires_at, permissions)
                    select 'bench', 'laurel_00000', encode(sha256(convert_to('laurel_' || lpad(cast(n as text), 43, '0'), 'UTF8')), 'hex'),
                           id, 'PARENT', 1000000000, now() + interval '30 days', 'quizzes:read attempts:read attempts:write'
                      from (select id, row_number() over (order by id) as n from users where email like 'fair%%@example.org') p;
                    """
                            .formatted(KEYS, LEARNERS_OF_A_FAMILY));
            sql.execute(
                    """
                    insert into quiz (id, title, description, author_id, subject, state, version, question_count, questions_at, max_attempts, published_at, created_at)
                    select cast('00000001-0000-4000-8000-' || lpad(to_hex(n), 12, '0') as uuid), 'Quiz ' || n, 'What everybody should know', r.id, 'Math',
                           'PUBLISHED', 1, %1$d, now(), 1000, now() - interval '40 days', now() - interval '40 days' + n * interval '1 minute'
                      from generate_series(1, %2$d) n, users r where r.email = 'robin@fair.example.org';
                    insert into question (id, quiz_id, text, "order", version, kind, content, concepts)
                    select cast('00000002-0000-4000-8000-' || lpad(to_hex(n * 100 + q), 12, '0') as uuid),
                           cast('00000001-0000-4000-8000-' || lpad(to_hex(n), 12, '0') as uuid), t.text, q - 1, 1, 'SINGLE',
                           jsonb_build_object('text', t.text, 'picture', null, 'hint', null, 'explanation', 'They are counted together.',
                               'concepts', '[]'::jsonb, 'task', jsonb_build_object('kind', 'SINGLE', 'options',
                               jsonb_build_array('A ' || q, 'B ' || q, 'C ' || q, 'D ' || q), 'right', q %% 4)), '{}'
                      from generate_series(1, %2$d) n, generate_series(1, %1$d) q, lateral (select 'What is ' || n || ' and ' || q || '?') t (text);
                    insert into answer (id, question_id, text, is_correct, "order")
                    select cast('00000003-0000-4000-8000-' || lpad(to_hex(n * 1000 + q * 10 + a), 12, '0') as uuid),
                           cast('00000002-0000-4000-8000-' || lpad(to_hex(n * 100 + q), 12, '0') as uuid), chr(65 + a) || ' ' || q, a = q %% 4, a
                      from generate_series(1, %2$d) n, generate_series(1, %1$d) q, generate_series(0, 3) a;
                    insert into quiz_attempt (quiz_id, user_id, version, number, allowed, correct_count, total_questions, answered, total_time_ms,
                                              state, timed_out, started_at, completed_at)
                    select cast('00000001-0000-4000-8000-' || lpad(to_hex((p.n * 7 + a * 8) %% %2$d + 1), 12, '0') as uuid), p.id, 1, 1, 1000,
                           (p.n + a * 3) %% 11, %1$d, %1$d, 20000 + (p.n * 37 + a * 991) %% 60000, 'FINISHED', false,
                           now() - a * interval '1 day' - interval '2 minutes', now() - a * interval '1 day'
                      from (select id, row_number() over (order by id) as n from users where role <> 'ADMIN') p, generate_series(0, %3$d - 1) a;
                    """
                            .formatted(QUESTIONS, QUIZZES, ATTEMPTS_OF_A_PERSON));
            sql.execute(
                    """
                    insert into attempt_answer (attempt_id, question_id, answer_id, is_correct, display_order, answered_at)
                    select a.id, q.id, w.id, w.is_correct, q."order", a.completed_at
                      from quiz_attempt a join question q on q.quiz_id = a.quiz_id
                      join answer w on w.question_id = q.id and w."order" = (q."order" + a.correct_count) % 4;
                    """);
            sql.execute("vacuum analyze");
        }
    }
}
