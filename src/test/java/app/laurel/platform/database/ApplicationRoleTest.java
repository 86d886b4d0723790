package app.laurel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.support.LaurelTest;
import app.laurel.support.PostgresForTests;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@LaurelTest
class ApplicationRoleTest {

    @Autowired JdbcTemplate jdbc;
    private int learner;

    @BeforeEach
    void aLearnerWithPoints() {
        var parent =
                id(
                        "insert into users (name, email, role) values ('Ann', 'ann@example.org', 'PARENT') returning id");
        learner =
                id(
                        "insert into users (name, role, parent_id) values ('Mia', 'LEARNER', "
                                + parent
                                + ") returning id");
        jdbc.update("insert into learner_profiles (user_id, grade_level) values (?, 3)", learner);
        jdbc.update(
                """
                with wallet as (insert into wallets (learner_id, balance, row_count) values (?, 5, 1) returning id),
                     transfer as (insert into points_transfers (idempotency_key, content_hash) values ('one', 'x') returning id)
                insert into points_ledger (learner_id, wallet_id, row_no, amount, balance_after, source_type, description, transfer_id)
                select ?, wallet.id, 1, 5, 5, 'PARENT_ADJUST', 'for tidying up', transfer.id from wallet, transfer
                """,
                learner,
                learner);
    }

    @Test
    void theApplicationWorksAsThatRole() {
        assertThat(jdbc.queryForObject("select current_user", String.class))
                .isEqualTo("laurel_app");
    }

    @Test
    void plansAStatementOnce() {
        assertThat(jdbc.queryForObject("show plan_cache_mode", String.class))
                .isEqualTo("force_generic_plan");
        assertThat(jdbc.queryForObject("show jit", String.class)).isEqualTo("off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update points_ledger set amount = 500",
                "delete from points_ledger",
                "truncate points_ledger cascade",
                "update audit_log set action = 'nothing'",
                "delete from audit_log",
                "truncate audit_log",
                "update flyway_schema_history set success = true",
                "alter table points_ledger disable trigger points_ledger_append_only"
            })
    void theApplicationCannotChangeWhatIsAppendOnly(String statement) {
        assertThatThrownBy(() -> jdbc.execute(statement))
                .rootCause()
                .hasMessageMatching("(?s)ERROR: (permission denied for|must be owner of) table .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update points_ledger set amount = 500",
                "delete from points_ledger",
                "truncate points_ledger cascade"
            })
    void theOwnerIsRefusedByTheTrigger(String statement) throws SQLException {
        try (var connection = PostgresForTests.owner(database())) {
            assertThatThrownBy(() -> connection.createStatement().execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("points_ledger is append-only");
        }
    }

    @Test
    void aLearnerCannotBeDeletedPastTheLedger() {
        assertThatThrownBy(() -> jdbc.update("delete from users where id = ?", learner))
                .rootCause()
                .hasMessageContaining("points_ledger is append-only: DELETE refused");
    }

    @Test
    void theApplicationErasesALearnerForGood() {
        jdbc.queryForObject("select erase_learner(?)", Object.class, learner);
        for (var table :
                new String[] {"learner_profiles", "wallets", "points_ledger", "points_transfers"}) {
            assertThat(jdbc.queryForObject("select count(*) from " + table, Integer.class))
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.queryForList("select name from users", String.class))
                .containsExactly("Ann");
    }

    private int id(String insert) {
        return jdbc.queryForObject(insert, Integer.class);
    }

    private String database() {
        return jdbc.queryForObject("select current_database()", String.class);
    }
}
