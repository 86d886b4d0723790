package app.laurel.bench;

import app.laurel.platform.Actor;
import app.laurel.platform.Role;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Families of three learners each who have learnt for a year, written straight into the tables:
 * lessons with all their answers, and what the answers add up to.
 */
final class School {

    static final int LEARNERS_OF_A_FAMILY = 3;
    private static final int QUESTIONS = 10;

    /** A lesson as they are stored; its ten questions are told apart by their lesson's number. */
    private static final String SPEC =
            """
            select jsonb_build_object('sections', jsonb_build_array(jsonb_build_object('heading', 'Looking closely', 'text', repeat('A short sentence to read. ', 12), 'picture', null)),
                'words', '[]'::jsonb, 'questions',
                (select jsonb_agg(jsonb_build_object('text', 'What is ' || n || ' and ' || q || '?', 'picture', null, 'hint', null,
                        'task', jsonb_build_object('kind', 'SINGLE', 'right', 2, 'options',
                            jsonb_build_array(cast(q as text), cast(n as text), cast(n + q as text), 'none of them')), 'explanation', 'They are counted together.', 'concepts', jsonb_build_array('addition.within-20')))
                   from generate_series(1, 10) q))
            """;

    private final JdbcTemplate jdbc;
    final int firstFamily;
    final int firstLearner;
    final int learners;

    /**
     * @param name of the school, which tells its people from those of others
     */
    School(JdbcTemplate jdbc, String name, int learners, int lessonsOfALearner) {
        this.jdbc = jdbc;
        this.learners = learners;
        firstFamily = people(name, learners / LEARNERS_OF_A_FAMILY);
        firstLearner =
                jdbc.queryForObject(
                        "select min(id) from users where parent_id >= ?",
                        Integer.class,
                        firstFamily);
        lessons(lessonsOfALearner);
        sums(lessonsOfALearner);
        jdbc.execute("vacuum analyze");
    }

    Actor learner(int index) {
        return new Actor(firstLearner + index, family(index), Role.LEARNER, "Learner");
    }

    Actor parent(int index) {
        return new Actor(family(index), family(index), Role.PARENT, "Parent");
    }

    private int family(int index) {
        return firstFamily + index / LEARNERS_OF_A_FAMILY;
    }

    private int people(String word, int families) {
        var last = jdbc.queryForObject("select coalesce(max(id), 0) from users", Integer.class);
        jdbc.update(
                """
                insert into users (name, email, role, password)
                select 'Parent ' || n, ? || n || '@example.org', 'PARENT', 'x' from generate_series(1, ?) n order by n
                """,
                word,
                families);
        jdbc.update(
                "insert into families (id, code, time_zone) select id, ? || id, 'Europe/Berlin' from users where id > ?",
                word,
                last);
        jdbc.update(
                """
                insert into users (name, role, parent_id)
                select 'Learner ' || n, 'LEARNER', p.id from users p, generate_series(1, ?) n where p.id > ? order by p.id, n
                """,
                LEARNERS_OF_A_FAMILY,
                last);
        jdbc.update(
                """
                insert into learner_profiles (user_id, grade_level, subject_performance)
                select id, 2, '{"Math": {"score": 70, "lessonCount": 20, "scoreSum": 1400, "masteryLevel": "intermediate",
                       "lastAttempted": "2026-01-01T00:00:00Z", "answers": 200, "correct": 140,
                       "recentRight": 34.4, "recentWeight": 49.1, "stretch": 0.0}}'
                  from users where role = 'LEARNER' and id > ?
                """,
                last);
        jdbc.update(
                "insert into wallets (learner_id) select id from users where role = 'LEARNER' and id > ?",
                last);
        return last + 1;
    }

    private void lessons(int each) {
        jdbc.update(
                """
                insert into lessons (id, learner_id, module_id, status, subject, category, title, emoji, grade_level, spec, question_count,
                                     answered_count, correct_count, score, created_at, started_at, completed_at)
                select 'school-' || u.id || '-' || n, u.id, 'math/addition.within-20', 'DONE', 'Math', 'Math', 'Adding', '➕', 2, s.spec,
                       10, 10, 7, 70, at, at, at + interval '6 minutes'
                  from users u, generate_series(1, ?) n, lateral (%s) s (spec),
                       lateral (select now() - (n * 365.0 / ?) * interval '1 day' - (u.id %% 1000) * interval '1 minute') t (at)
                 where u.role = 'LEARNER' and u.id >= ?
                """
                        .formatted(SPEC),
                each,
                each + 1,
                firstLearner);
        jdbc.update(
                """
                insert into quiz_answers (learner_id, lesson_id, question_index, question_text, question_hash, user_answer, correct_answer,
                                          chosen_option, right_option, is_correct, concept_tags, elapsed_ms, answered_at)
                select l.learner_id, l.id, q, text, encode(sha256(convert_to(text, 'UTF8')), 'hex'), case when q < 7 then 2 else 0 end, 2,
                       'that', 'this', q < 7, array['addition.within-20'], 5000, l.started_at + q * interval '30 seconds'
                  from lessons l, generate_series(0, ? - 1) q, lateral (select 'What is ' || l.id || ' and ' || q || '?') t (text)
                 where l.learner_id >= ?
                """,
                QUESTIONS,
                firstLearner);
    }

    /** As many concepts and days as a learner has after a year; the figures need not be exact. */
    private void sums(int lessons) {
        jdbc.update(
                """
                insert into concept_mastery (learner_id, concept_name, subject, correct_count, total_count, mastery_level, needs_reinforcement)
                select u.id, c.name, 'Math', 5, 8, 63, true
                  from users u, (select 'concept.' || n from generate_series(1, 39) n union all select 'addition.within-20') c (name)
                 where u.role = 'LEARNER' and u.id >= ?
                """,
                firstLearner);
        jdbc.update(
                """
                insert into reviews (learner_id, concept, stability, difficulty, due, last_review, reps, lapses)
                select learner_id, concept_name, 5, 5, current_date + cast(abs(hashtext(concept_name)) % 30 as integer) - 5, now(), 8, 1
                  from concept_mastery where learner_id >= ?
                """,
                firstLearner);
        jdbc.update(
                """
                insert into learning_days (learner_id, day, answers, correct, lessons, active_ms)
                select learner_id, completed_at::date, 10 * count(*), 7 * count(*), count(*), 50000 * count(*)
                  from lessons where learner_id >= ? group by 1, 2
                """,
                firstLearner);
        jdbc.update(
                """
                insert into subject_weeks (learner_id, subject, week, answers, correct, lessons, score_sum)
                select learner_id, 'Math', date_trunc('week', completed_at)::date, 10 * count(*), 7 * count(*), count(*), 70 * count(*)
                  from lessons where learner_id >= ? group by 1, 2, 3
                """,
                firstLearner);
    }
}
