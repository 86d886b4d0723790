package app.laurel.quizzes;

/**
 * The statements of the leaderboards. A family's board ranks its few people; everybody's is read in
 * the order of an index, as far as the page goes, and only counts who is before it.
 */
final class BoardSql {

    /** Where results stand: of one quiz, or of all together. */
    enum Table {
        QUIZ(
                "best_attempt",
                "b.quiz_id = :quiz and",
                "1",
                "b.attempt_id",
                "q.id = :quiz and " + WhoSees.FOR_FAMILY + " and q.state <> 'DRAFT'"),
        TOTAL("player_total", "b.quizzes > 0 and", "b.quizzes", "cast(null as uuid)", null);

        private final String name;
        private final String of;
        private final String quizzes;
        private final String attempt;
        private final String visible;

        Table(String name, String of, String quizzes, String attempt, String visible) {
            this.name = name;
            this.of = of;
            this.quizzes = quizzes;
            this.attempt = attempt;
            this.visible = visible;
        }
    }

    private static final String HEAD =
            """
            with h as materialized (select cast(:now as timestamptz) at time zone f.time_zone as at from families f where f.id = :family)
            """;

    private BoardSql() {}

    /**
     * All people of the family with their ranks; one line without a person when nobody played, none
     * when there is no such quiz.
     */
    static String family(Table table, BoardPeriod period) {
        return HEAD
                + """
                , r as (
                    select u.id as user_id, u.name, u.avatar, u.colour, b.correct, b.time_ms, %s as quizzes, %s as attempt_id,
                           rank() over (order by b.correct desc, b.time_ms) as rank
                      from users u join %s b on %s b.user_id = u.id and b.period = %s
                     where u.family_id = :family)
                select r.*, a.timed_out
                  from (select 1 as there %s) t left join r on true left join quiz_attempt a on a.id = r.attempt_id
                 order by r.rank, lower(r.name), r.user_id
                """
                        .formatted(
                                table.quizzes,
                                table.attempt,
                                table.name,
                                table.of,
                                period.key(),
                                visible(table));
    }

    /**
     * One page of everybody; one line without a person when it is empty, none when there is no such
     * quiz. Each line says how many there are, and which rank the first of the page has.
     */
    static String everybody(Table table, BoardPeriod period) {
        var shown = "%s b.period = %s and b.shown".formatted(table.of, period.key());
        return HEAD
                + """
                , p as (
                    select b.user_id, n.pseudonym as name, b.correct, b.time_ms, %s as quizzes, %s as attempt_id
                      from %s b join pseudonyms n on n.user_id = b.user_id
                     where %s
                     order by b.correct desc, b.time_ms, b.user_id limit :limit offset :offset),
                top as (select correct, time_ms from p order by correct desc, time_ms limit 1)
                select p.*, u.family_id, u.avatar, u.colour, false as timed_out,
                       (select count(*) from %s b where %s) as total,
                       (select 1 + count(*) from top x cross join %s b
                         where %s and b.correct >= x.correct and (b.correct > x.correct or b.time_ms < x.time_ms)) as rank
                  from (select 1 as there %s) t left join p on true left join users u on u.id = p.user_id
                 order by p.correct desc, p.time_ms, p.user_id
                """
                        .formatted(
                                table.quizzes,
                                table.attempt,
                                table.name,
                                shown,
                                table.name,
                                shown,
                                table.name,
                                shown,
                                visible(table));
    }

    /** The reader's own line among everybody and the nearest before and behind it. */
    static String around(Table table, BoardPeriod period) {
        var shown = "%s b.period = %s and b.shown".formatted(table.of, period.key());
        return HEAD
                + """
                , me as (select b.* from %s b where %s and b.user_id = :user),
                near as (
                    (select b.* from me cross join %s b
                      where %s and (b.correct > me.correct or b.correct = me.correct and (b.time_ms < me.time_ms or b.time_ms = me.time_ms and b.user_id < me.user_id))
                      order by b.correct, b.time_ms desc, b.user_id desc limit 2)
                    union all select * from me
                    union all
                    (select b.* from me cross join %s b
                      where %s and (b.correct < me.correct or b.correct = me.correct and (b.time_ms > me.time_ms or b.time_ms = me.time_ms and b.user_id > me.user_id))
                      order by b.correct desc, b.time_ms, b.user_id limit 2))
                select x.user_id, n.pseudonym as name, x.correct, x.time_ms, %s as quizzes, %s as attempt_id, false as timed_out,
                       u.family_id, u.avatar, u.colour,
                       (select 1 + count(*) from %s b
                         where %s and b.correct >= x.correct and (b.correct > x.correct or b.time_ms < x.time_ms)) as rank
                  from near x join pseudonyms n on n.user_id = x.user_id join users u on u.id = x.user_id
                 order by x.correct desc, x.time_ms, x.user_id
                """
                        .formatted(
                                table.name,
                                shown,
                                table.name,
                                shown,
                                table.name,
                                shown,
                                table.quizzes.replace("b.", "x."),
                                table.attempt.replace("b.", "x."),
                                table.name,
                                shown);
    }

    private static String visible(Table table) {
        return table.visible == null ? "" : "from quiz q where " + table.visible;
    }
}
