package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the leaderboards: people by their best attempts, more right answers first, then less time.
 * Outside a family nobody has another name than the pseudonym to which a parent agreed.
 */
@Service
// At READ COMMITTED each statement sees what it finds: to begin and to end would only cost time
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class ReadBoards {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadBoards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The family's board of a quiz, over all times. One statement. */
    public Board ofQuiz(Actor actor, UUID quiz, int page, int limit) {
        return ofQuiz(actor, quiz, BoardScope.FAMILY, BoardPeriod.EVER, page, limit);
    }

    /**
     * The board of a quiz that the actor may see; {@link NotFound} for another one. At most two
     * statements.
     *
     * @param page from 1
     * @param limit people on a page, 1 to 100
     */
    public Board ofQuiz(
            Actor actor, UUID quiz, BoardScope scope, BoardPeriod period, int page, int limit) {
        return read(actor, BoardSql.Table.QUIZ, quiz, scope, period, page, limit);
    }

    /** The family's board over all quizzes. One statement. */
    public Board overall(Actor actor, BoardPeriod period, int page, int limit) {
        return overall(actor, BoardScope.FAMILY, period, page, limit);
    }

    /** The board over all quizzes: the sums of each person's best attempts. */
    public Board overall(Actor actor, BoardScope scope, BoardPeriod period, int page, int limit) {
        return read(actor, BoardSql.Table.TOTAL, null, scope, period, page, limit);
    }

    private Board read(
            Actor actor,
            BoardSql.Table table,
            @Nullable UUID quiz,
            BoardScope scope,
            BoardPeriod period,
            int page,
            int limit) {
        if (page < 1 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("page %d of %d".formatted(page, limit));
        }
        return scope == BoardScope.FAMILY
                ? ofFamily(actor, table, quiz, period, page, limit)
                : ofEverybody(actor, table, quiz, period, page, limit);
    }

    private Board ofFamily(
            Actor actor,
            BoardSql.Table table,
            @Nullable UUID quiz,
            BoardPeriod period,
            int page,
            int limit) {
        var all =
                asked(actor, quiz, BoardSql.family(table, period))
                        .query((row, number) -> familyLine(actor, row))
                        .list();
        if (all.isEmpty()) {
            throw new NotFound();
        }
        var lines = all.stream().flatMap(Optional::stream).toList();
        var own = lines.stream().filter(Board.Line::own).findFirst().orElse(null);
        var from = (int) Math.min(lines.size(), (page - 1L) * limit);
        var rows = lines.subList(from, Math.min(lines.size(), from + limit));
        return new Board(
                page,
                limit,
                lines.size(),
                rows,
                own,
                own == null ? List.of() : near(lines, rows, own));
    }

    private static List<Board.Line> near(
            List<Board.Line> lines, List<Board.Line> rows, Board.Line own) {
        if (rows.contains(own)) {
            return List.of();
        }
        var at = lines.indexOf(own);
        return lines.subList(Math.max(0, at - 2), Math.min(lines.size(), at + 3));
    }

    private Board ofEverybody(
            Actor actor,
            BoardSql.Table table,
            @Nullable UUID quiz,
            BoardPeriod period,
            int page,
            int limit) {
        var offset = (page - 1L) * limit;
        var total = new long[1];
        var first = new long[1];
        var all =
                asked(actor, quiz, BoardSql.everybody(table, period))
                        .param("limit", limit)
                        .param("offset", offset)
                        .query(
                                (row, number) -> {
                                    total[0] = row.getLong("total");
                                    first[0] = row.getLong("rank");
                                    return everybodysLine(actor, row, 0);
                                })
                        .list();
        if (all.isEmpty()) {
            throw new NotFound();
        }
        var rows = ranked(all.stream().flatMap(Optional::stream).toList(), first[0], offset);
        var own = rows.stream().filter(Board.Line::own).findFirst().orElse(null);
        if (own != null || !actor.isLearner()) {
            return new Board(page, limit, total[0], rows, own, List.of());
        }
        var around =
                asked(actor, quiz, BoardSql.around(table, period))
                        .param("user", actor.id())
                        .query((row, number) -> everybodysLine(actor, row, row.getLong("rank")))
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
        return new Board(
                page,
                limit,
                total[0],
                rows,
                around.stream().filter(Board.Line::own).findFirst().orElse(null),
                around);
    }

    private JdbcClient.StatementSpec asked(Actor actor, @Nullable UUID quiz, String sql) {
        var statement =
                jdbc.sql(sql)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("family", actor.familyId());
        return quiz == null ? statement : statement.param("quiz", quiz);
    }

    /** Equal results share the rank of the first of them. */
    private static List<Board.Line> ranked(List<Board.Line> lines, long first, long offset) {
        var ranked = new ArrayList<Board.Line>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var before = i == 0 ? null : ranked.get(i - 1);
            var rank =
                    before == null
                            ? first
                            : before.correct() == line.correct() && before.timeMs() == line.timeMs()
                                    ? before.rank()
                                    : offset + i + 1;
            ranked.add(withRank(line, rank));
        }
        return List.copyOf(ranked);
    }

    private static Board.Line withRank(Board.Line line, long rank) {
        return new Board.Line(
                rank,
                line.name(),
                line.userId(),
                line.avatar(),
                line.colour(),
                line.correct(),
                line.timeMs(),
                line.quizzes(),
                line.attemptId(),
                line.timedOut(),
                line.own());
    }

    private static Optional<Board.Line> familyLine(Actor actor, ResultSet row) throws SQLException {
        var user = row.getInt("user_id");
        if (row.wasNull()) {
            return Optional.empty();
        }
        var own = user == actor.id();
        return Optional.of(
                new Board.Line(
                        row.getLong("rank"),
                        row.getString("name"),
                        user,
                        row.getString("avatar"),
                        row.getString("colour"),
                        row.getInt("correct"),
                        row.getLong("time_ms"),
                        row.getInt("quizzes"),
                        own || actor.role().isAdult()
                                ? row.getObject("attempt_id", UUID.class)
                                : null,
                        row.getBoolean("timed_out"),
                        own));
    }

    /**
     * Whoever is of the reader's family has the own name and face beside the others' pseudonyms.
     */
    private static Optional<Board.Line> everybodysLine(Actor actor, ResultSet row, long rank)
            throws SQLException {
        var user = row.getInt("user_id");
        if (row.wasNull()) {
            return Optional.empty();
        }
        var known = row.getInt("family_id") == actor.familyId();
        return Optional.of(
                new Board.Line(
                        rank,
                        row.getString("name"),
                        known ? (Integer) user : null,
                        known ? row.getString("avatar") : null,
                        known ? row.getString("colour") : null,
                        row.getInt("correct"),
                        row.getLong("time_ms"),
                        row.getInt("quizzes"),
                        null,
                        false,
                        user == actor.id()));
    }
}
