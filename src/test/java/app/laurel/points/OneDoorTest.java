package app.laurel.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.Actor;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.PostgresForTests;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** There is one way to move points, and nothing leads around it. */
@LaurelTest
class OneDoorTest {

    private static final Path SOURCES = Path.of("src/main/java/app/laurel");
    private static final Path POINTS = SOURCES.resolve("points");

    /** SQL or JPQL that would write where points are kept. */
    private static final Pattern WRITES =
            Pattern.compile(
                    "(?is)\\b(insert\\s+into|update|delete\\s+from|delete|truncate(\\s+table)?|merge\\s+into|alter\\s+table|copy)\\s+(only\\s+)?(public\\.)?\"?"
                            + "(points_ledger|points_transfers|wallets|LedgerRow|PointsTransfer|Wallet)\\b");

    @Autowired private Household household;
    @Autowired private JdbcTemplate jdbc;

    private Actor mia;

    @BeforeEach
    void aLedger() {
        mia = household.learner(household.parent("Sam"), "Mia");
        household.give(mia, 10);
    }

    @Test
    void nothingOutsideTheModuleWritesItsTables() throws IOException {
        assertThat(writing(SOURCES).stream().filter(file -> !file.startsWith(POINTS))).isEmpty();
    }

    @Test
    void insideItOneStatementWritesTheLedgerAndAnotherOpensAnEmptyWallet() throws IOException {
        assertThat(writing(POINTS))
                .containsExactlyInAnyOrder(
                        POINTS.resolve("Transfers.java"), POINTS.resolve("Wallets.java"));
        assertThat(Files.readString(POINTS.resolve("Wallets.java")))
                .containsOnlyOnce("insert into wallets (learner_id, reward_id)");
    }

    @Test
    void whatIsStoredAndHowIsKnownToNobodyElse() throws IOException {
        for (var type :
                List.of(
                        Wallet.class,
                        Wallets.class,
                        LedgerRow.class,
                        LedgerRows.class,
                        PointsTransfer.class,
                        Transfers.class)) {
            assertThat(Modifier.isPublic(type.getModifiers())).as(type.getName()).isFalse();
        }
        assertThat(MovePoints.class.getDeclaredMethods())
                .filteredOn(method -> method.getReturnType() == Posted.class)
                .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                .extracting(method -> method.getName())
                .containsOnly("move");
    }

    @Test
    void inTheDatabaseErasingALearnerIsTheOnlyExceptionAndIsKnown() {
        assertThat(
                        jdbc.queryForList(
                                """
                                select p.proname from pg_proc p
                                 where p.pronamespace = 'public'::regnamespace and p.prosecdef
                                   and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                                """,
                                String.class))
                .containsExactly("erase_learner");
        assertThat(
                        jdbc.queryForList(
                                "select privilege_type from information_schema.table_privileges where table_name = 'points_ledger' and grantee = 'laurel_app'",
                                String.class))
                .containsExactlyInAnyOrder("SELECT", "INSERT");
        assertThat(
                        jdbc.queryForList(
                                "select tgname::text from pg_trigger where tgrelid = 'points_ledger'::regclass and not tgisinternal and tgenabled = 'O' order by tgname",
                                String.class))
                .containsExactly(
                        "points_ledger_append_only",
                        "points_ledger_chain",
                        "points_ledger_no_truncate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update points_ledger set description = 'Other words'",
                "update points_ledger set hash = sha256('x')",
                "update points_ledger set amount = amount",
                "delete from points_ledger where row_no = 1",
                "truncate points_ledger cascade",
                "truncate wallets cascade",
                "insert into points_ledger select * from points_ledger",
                "delete from wallets"
            })
    void theApplicationAndTheOwnerAreRefusedAlike(String statement) throws SQLException {
        var before = ledger();
        assertThatThrownBy(() -> jdbc.execute(statement)).isInstanceOf(RuntimeException.class);
        var database = jdbc.queryForObject("select current_database()", String.class);
        try (var owner = PostgresForTests.owner(database)) {
            assertThatThrownBy(() -> owner.createStatement().execute(statement))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(ledger()).isEqualTo(before);
    }

    private List<String> ledger() {
        return jdbc.queryForList("select l::text from points_ledger l order by id", String.class);
    }

    private static List<Path> writing(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (WRITES.matcher(Files.readString(file)).find()) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
