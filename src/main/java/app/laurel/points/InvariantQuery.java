package app.laurel.points;

import java.util.ArrayList;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An invariant that is a query for what breaks it. In its SQL {@code {of x}} stands for the
 * condition that the row of the alias x belongs to the learners who are looked at, and {@code
 * {all}} for whether that is everybody.
 */
public abstract class InvariantQuery implements Invariant {

    private static final Pattern OF = Pattern.compile("\\{of (\\w+)}");
    private static final String ALL = "{all}";
    private static final String IS_LOOKED_AT = "$1.learner_id = any(cast(:learners as integer[]))";

    private final JdbcClient jdbc;
    private final String name;
    private final String ofAll;
    private final String ofSome;

    /**
     * @param looked query for the number of things that are looked at
     * @param wrong query for the violations: learner_id, wallet_id, row_no, subject, expected and
     *     found
     */
    protected InvariantQuery(JdbcClient jdbc, String name, String looked, String wrong) {
        this.jdbc = jdbc;
        this.name = name;
        var query =
                """
                with wrong (learner_id, wallet_id, row_no, subject, expected, found) as materialized (%s)
                select (%s) as looked, (select count(*) from wrong) as violations, few.*
                  from (select 1) one
                  left join (select true as there, wrong.* from wrong order by wallet_id, row_no, subject limit %d) few on true
                 order by few.wallet_id, few.row_no, few.subject
                """
                        .formatted(wrong, looked, MOST_FINDINGS);
        this.ofAll = OF.matcher(query.replace(ALL, "true")).replaceAll("true");
        this.ofSome = OF.matcher(query.replace(ALL, "false")).replaceAll(IS_LOOKED_AT);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Looked look(@Nullable Collection<Integer> learners) {
        var asked =
                learners == null
                        ? jdbc.sql(ofAll)
                        : jdbc.sql(ofSome).param("learners", learners.toArray(Integer[]::new));
        return asked.query(
                rows -> {
                    var findings = new ArrayList<Finding>();
                    var looked = 0L;
                    var violations = 0L;
                    while (rows.next()) {
                        looked = rows.getLong("looked");
                        violations = rows.getLong("violations");
                        if (rows.getBoolean("there")) {
                            findings.add(
                                    new Finding(
                                            rows.getObject("learner_id", Integer.class),
                                            rows.getObject("wallet_id", Long.class),
                                            rows.getObject("row_no", Integer.class),
                                            rows.getString("subject"),
                                            rows.getString("expected"),
                                            rows.getString("found")));
                        }
                    }
                    return new Looked(looked, violations, findings);
                });
    }
}
