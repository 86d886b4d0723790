package app.laurel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.LaurelTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/** The live catalogue against what the seeds document and what Laurel asks of every table. */
@LaurelTest
class SchemaTest {

    private static final Pattern DOCUMENTED =
            Pattern.compile("(\\w+) (\\w+) (.+?)( not null| null)?");

    @Autowired JdbcTemplate jdbc;

    @Test
    void everyColumnOfTheSeedsIsThere() throws IOException {
        var live = new TreeMap<String, String>();
        jdbc.query(
                """
                select c.relname || ' ' || a.attname as name,
                       format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else ' null' end as type
                  from pg_attribute a join pg_class c on c.oid = a.attrelid
                 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
                """,
                row -> {
                    live.put(row.getString("name"), row.getString("type"));
                });
        var softly = new SoftAssertions();
        for (var line : lines("seed-schema.txt")) {
            var documented = DOCUMENTED.matcher(line);
            assertThat(documented.matches()).as(line).isTrue();
            var name = documented.group(1) + " " + documented.group(2);
            var nullable = documented.group(4);
            if (nullable == null) {
                softly.assertThat(live.get(name))
                        .as(name)
                        .isIn(documented.group(3) + " null", documented.group(3) + " not null");
            } else {
                softly.assertThat(live.get(name))
                        .as(name)
                        .isEqualTo(documented.group(3) + nullable);
            }
        }
        softly.assertAll();
    }

    @Test
    void theEnumsHoldTheValuesOfTheSeed() {
        assertThat(valuesOf("user_role")).containsExactly("ADMIN", "PARENT", "LEARNER");
        assertThat(valuesOf("lesson_status")).containsExactly("QUEUED", "ACTIVE", "DONE");
    }

    @Test
    void theIndexesOfTheSeedsAreThere() {
        var live = new TreeMap<String, String>();
        jdbc.query(
                "select indexname, indexdef from pg_indexes where schemaname = 'public'",
                row -> {
                    live.put(row.getString(1), row.getString(2).replace("public.", ""));
                });
        assertThat(live)
                .containsAllEntriesOf(
                        Map.of(
                                "idx_one_active_per_learner",
                                "CREATE UNIQUE INDEX idx_one_active_per_learner ON lessons USING btree (learner_id) WHERE (status = 'ACTIVE'::lesson_status)",
                                "idx_learner_answers",
                                "CREATE INDEX idx_learner_answers ON quiz_answers USING btree (learner_id, answered_at)",
                                "idx_question_hash",
                                "CREATE INDEX idx_question_hash ON quiz_answers USING btree (question_hash)",
                                "idx_learner_mastery",
                                "CREATE INDEX idx_learner_mastery ON concept_mastery USING btree (learner_id, subject)",
                                "idx_needs_reinforcement",
                                "CREATE INDEX idx_needs_reinforcement ON concept_mastery USING btree (learner_id, needs_reinforcement)",
                                "idx_quiz_attempt_quiz_user",
                                "CREATE INDEX idx_quiz_attempt_quiz_user ON quiz_attempt USING btree (quiz_id, user_id)",
                                "idx_quiz_attempt_correct_time",
                                "CREATE INDEX idx_quiz_attempt_correct_time ON quiz_attempt USING btree (correct_count DESC, total_time_ms)"));
    }

    @Test
    void theUniqueColumnsOfTheSeedsAreUnique() {
        assertThat(
                        jdbc.queryForList(
                                """
                                select c.conrelid::regclass || ' ' || a.attname
                                  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
                                 where c.contype = 'u' and c.connamespace = 'public'::regnamespace
                                """,
                                String.class))
                .contains("users email", "users username", "apikey key");
    }

    @Test
    void noTimeIsWithoutItsZone() {
        assertThat(
                        jdbc.queryForList(
                                """
                                select table_name || '.' || column_name from information_schema.columns
                                 where table_schema = 'public' and data_type = 'timestamp without time zone'
                                   and table_name <> 'flyway_schema_history'
                                """,
                                String.class))
                .isEmpty();
    }

    @Test
    void everyForeignKeyIsTheBeginningOfAnIndex() {
        assertThat(
                        jdbc.queryForList(
                                """
                                select c.conrelid::regclass || ': ' || c.conname
                                  from pg_constraint c
                                 where c.contype = 'f' and c.connamespace = 'public'::regnamespace
                                   and not exists (select from pg_index i
                                                    where i.indrelid = c.conrelid and i.indpred is null
                                                      and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
                                """,
                                String.class))
                .isEmpty();
    }

    @Test
    void everyTableIsExplained() throws IOException {
        var document = Files.readString(Path.of("docs", "schema.md"));
        assertThat(
                        jdbc.queryForList(
                                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'",
                                String.class))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(document).contains("| `" + table + "` |"));
    }

    @Test
    void everyMigrationSaysWhyInItsFirstLine() throws IOException {
        var migrations =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:db/migration/V*.sql");
        assertThat(migrations)
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy(
                        migration ->
                                assertThat(migration.getContentAsString(StandardCharsets.UTF_8))
                                        .as(migration.getFilename())
                                        .matches("(?s)-- [A-Z].{20,}?\\.\\n.*"));
    }

    private List<String> valuesOf(String type) {
        return jdbc.queryForList(
                "select enumlabel from pg_enum where enumtypid = ?::regtype order by enumsortorder",
                String.class,
                type);
    }

    private static List<String> lines(String resource) throws IOException {
        return new ClassPathResource(resource)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
