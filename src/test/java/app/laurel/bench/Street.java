package app.laurel.bench;

import app.laurel.platform.Actor;
import app.laurel.platform.Role;
import app.laurel.points.MovePoints;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import app.laurel.points.Transfer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Families of four learners each, written straight into the tables, with points and three rewards
 * each: {@code Film} is approved at once, {@code Concert} is not, {@code Board} is saved for.
 */
final class Street {

    static final int LEARNERS_OF_A_FAMILY = 4;
    static final int POINTS = 200_000;
    private static final int GIVEN_AT_ONCE = 500;

    final int firstFamily;
    final int firstLearner;
    final int learners;

    Street(JdbcTemplate jdbc, TransactionTemplate transaction, MovePoints points, int learners) {
        this.learners = learners;
        jdbc.update(
                """
                insert into users (name, email, role, password)
                select 'Parent ' || n, 'parent' || n || '@example.org', 'PARENT', 'x' from generate_series(1, ?) n order by n
                """,
                learners / LEARNERS_OF_A_FAMILY);
        firstFamily = jdbc.queryForObject("select min(id) from users", Integer.class);
        jdbc.update(
                "insert into families (id, code, time_zone, auto_approve_below) select id, 'street' || id, 'Europe/Berlin', 100 from users");
        jdbc.update(
                """
                insert into users (name, role, parent_id)
                select 'Learner ' || n, 'LEARNER', p.id from users p, generate_series(1, ?) n order by p.id, n
                """,
                LEARNERS_OF_A_FAMILY);
        firstLearner =
                jdbc.queryForObject(
                        "select min(id) from users where role = 'LEARNER'", Integer.class);
        jdbc.update(
                "insert into learner_profiles (user_id, grade_level) select id, 4 from users where role = 'LEARNER'");
        jdbc.update(
                """
                insert into rewards (id, family_id, parent_id, title, token_cost)
                select cast(md5(title || f.id) as uuid), f.id, f.id, title, cost
                  from families f, (values ('Film', 1), ('Concert', 200), ('Board', 1000000)) r (title, cost)
                """);
        for (var from = 0; from < learners; from += GIVEN_AT_ONCE) {
            var some =
                    java.util.stream.IntStream.range(from, Math.min(learners, from + GIVEN_AT_ONCE))
                            .mapToObj(this::present)
                            .toList();
            transaction.executeWithoutResult(
                    status -> points.move(new Transfer(UUID.randomUUID().toString(), null, some)));
        }
        jdbc.execute("analyze");
    }

    private Posting present(int index) {
        return Posting.spendable(
                learner(index).id(), POINTS, SourceType.PARENT_ADJUST, null, "A present");
    }

    Actor learner(int index) {
        return new Actor(firstLearner + index, family(index), Role.LEARNER, "Learner");
    }

    Actor parent(int index) {
        return new Actor(family(index), family(index), Role.PARENT, "Parent");
    }

    UUID reward(String title, int index) {
        return md5(title + family(index));
    }

    /** All learners that are there. */
    List<Integer> everybody() {
        return java.util.stream.IntStream.range(0, learners).boxed().toList();
    }

    private int family(int index) {
        return firstFamily + index / LEARNERS_OF_A_FAMILY;
    }

    private static UUID md5(String text) {
        try {
            var digest =
                    MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            var hex = HexFormat.of().formatHex(digest);
            return UUID.fromString(
                    hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
