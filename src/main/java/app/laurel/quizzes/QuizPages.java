package app.laurel.quizzes;

import app.laurel.platform.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the quizzes of a page. Which ones stand there and how often each was changed is asked every
 * time; what a quiz says is remembered until it was changed.
 */
@Component
class QuizPages {

    private static final int MOST = 2_000;

    /**
     * What an adult finds, too: the family's own, and those for everybody if the adult writes them.
     */
    private static final String SHELF =
            """
            (%s or q.family_id = :family or :writesForAll and q.family_id is null)
             and (:shown = 'ALL' and q.state <> 'ARCHIVED'
               or :shown = 'SCHEDULED' and q.state = 'PUBLISHED' and q.published_at > :now
               or :shown = 'DRAFT' and q.state = 'DRAFT'
               or :shown = 'ARCHIVED' and q.state = 'ARCHIVED')
            """
                    .formatted(WhoSees.PLAYABLE);

    private static final String MATCHING =
            """
             and (:text = '%%' or lower(q.title) like :text escape '\\' or lower(q.description) like :text escape '\\')
             and (:subject = '' or q.subject = :subject)
            """;

    private final JdbcClient jdbc;
    private final Quizzes quizzes;
    private final Remembered<UUID, Quiz> known = new Remembered<>(MOST, quiz -> 1);

    QuizPages(JdbcClient jdbc, Quizzes quizzes) {
        this.jdbc = jdbc;
        this.quizzes = quizzes;
    }

    /**
     * A page of quizzes, the newest first.
     *
     * @param total how many there are on all pages
     */
    record Found(List<Quiz> quizzes, long total) {}

    private record Place(UUID id, int lockVersion, long total) {}

    /**
     * What the actor may see of what the filter asks for. One statement when all of it was read
     * before, one more for what was not, and one to count for a page beyond the last.
     *
     * @param page from 1
     */
    Found find(Actor actor, QuizFilter filter, Instant now, int page, int limit) {
        var shown = filter.shown();
        if (shown != QuizFilter.Shown.OPEN && actor.isLearner()) {
            return new Found(List.of(), 0);
        }
        var where = (shown == QuizFilter.Shown.OPEN ? WhoSees.PLAYABLE : SHELF) + MATCHING;
        var places =
                asked(
                                actor,
                                filter,
                                now,
                                "select q.id, q.lock_version, count(*) over () as total from quiz q where "
                                        + where
                                        + " order by q.created_at desc, q.id limit :limit offset :offset")
                        .param("limit", limit)
                        .param("offset", (page - 1L) * limit)
                        .query(QuizPages::place)
                        .list();
        if (!places.isEmpty()) {
            return new Found(read(places), places.getFirst().total());
        }
        return new Found(
                List.of(),
                page == 1
                        ? 0
                        : asked(actor, filter, now, "select count(*) from quiz q where " + where)
                                .query(Long.class)
                                .single());
    }

    private JdbcClient.StatementSpec asked(
            Actor actor, QuizFilter filter, Instant now, String sql) {
        return jdbc.sql(sql)
                .param("now", Timestamp.from(now))
                .param("family", actor.familyId())
                .param("writesForAll", actor.isAdministrator())
                .param("shown", filter.shown().name())
                .param("text", pattern(filter.text()))
                .param("subject", filter.subject());
    }

    private List<Quiz> read(List<Place> places) {
        var found = new HashMap<UUID, Quiz>();
        var changed = new ArrayList<UUID>();
        for (var place : places) {
            var quiz = known.get(place.id());
            if (quiz != null && quiz.lockVersion() == place.lockVersion()) {
                found.put(place.id(), quiz);
            } else {
                changed.add(place.id());
            }
        }
        if (!changed.isEmpty()) {
            for (var quiz : quizzes.all(changed.toArray(UUID[]::new))) {
                found.put(quiz.getId(), quiz);
                known.putRead(quiz.getId(), quiz);
            }
        }
        // One that was deleted between the statements is on no page any more
        return places.stream()
                .map(place -> found.get(place.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(row.getObject(1, UUID.class), row.getInt(2), row.getLong(3));
    }

    private static String pattern(String text) {
        var literal = text.strip().replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + literal.toLowerCase(Locale.ROOT) + "%";
    }
}
