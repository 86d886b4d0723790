package app.laurel.insights.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.people.InstallationKey;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.points.MovePoints;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import app.laurel.points.Transfer;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.PostgresForTests;
import app.laurel.support.Races;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A ledger that is taken along, and what the stand-alone verifier says of it. */
@LaurelTest
class SignedLedgerTest {

    private static final int ROWS = 8;

    @Autowired private Household household;
    @Autowired private ExportLedger export;
    @Autowired private InstallationKey key;
    @Autowired private MovePoints points;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;

    @TempDir private Path folder;

    private Actor sam;
    private Actor mia;
    private Method verifier;
    private List<byte[]> lines;

    @BeforeEach
    void anExport() throws Exception {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia \"the\" Fox 🦊");
        var reward = UUID.randomUUID();
        jdbc.update(
                "insert into rewards (id, family_id, parent_id, title, token_cost) values (?, ?, ?, 'Lego', 90)",
                reward,
                sam.id(),
                sam.id());
        move(
                null,
                posting(10, SourceType.QUIZ_CORRECT, "lesson-1", "4 of 5 right\nin “É” \\ 👩‍👧"));
        move(mia.id(), posting(2, SourceType.LESSON_COMPLETE, "lesson-1", "\u0001\t\r\u2028"));
        var row = jdbc.queryForObject("select id from points_ledger where row_no = 2", UUID.class);
        for (var i = 0; i < 2; i++) {
            move(
                    mia.id(),
                    posting(-3, SourceType.GOAL_DELEGATION, reward.toString(), "Put in"),
                    Posting.goal(
                            mia.id(),
                            reward,
                            3,
                            SourceType.GOAL_DELEGATION,
                            reward.toString(),
                            ""));
        }
        move(sam.id(), posting(7, SourceType.PARENT_ADJUST, null, "'; drop table"));
        move(sam.id(), new Posting(mia.id(), null, -2, SourceType.REVERSAL, null, "Undone", row));
        verifier = compile();
        lines = export(sam);
    }

    @Test
    void anIntactExportFits() throws Exception {
        assertThat(lines).hasSize(ROWS + 2);
        assertThat(verify(lines))
                .startsWith("0 8 rows in 2 wallets fit")
                .contains(
                        "Ledger of Mia \"the\" Fox 🦊 (learner " + mia.id() + ")",
                        "signed by the installation " + key.sign().fingerprint());
        for (var line : lines) {
            assertThat(JsonMapper.shared().readTree(line).isObject()).isTrue();
        }
        var header = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(header.get("rows").asInt()).isEqualTo(ROWS);
        assertThat(header.get("from").asString()).isLessThanOrEqualTo(header.get("to").asString());
        assertThat(JsonMapper.shared().readTree(lines.get(1)).get("text").asString())
                .isEqualTo("4 of 5 right\nin “É” \\ 👩‍👧");
    }

    @Test
    void aLearnerWithoutPointsHasAnEmptyLedger() throws Exception {
        var lines = export(sam, household.learner(sam, "Tom"));
        assertThat(lines).hasSize(2);
        assertThat(verify(lines)).startsWith("0 0 rows in 0 wallets fit");
    }

    @Test
    void oneChangedByteOfAnyRowIsFoundAndTheRowNamed() throws Exception {
        var softly = new SoftAssertions();
        for (var row = 1; row <= ROWS; row++) {
            for (var at = 0; at < lines.get(row).length; at++) {
                softly.assertThat(verify(flipped(row, at)))
                        .as("row %d, byte %d", row, at)
                        .startsWith("1 line " + (row + 1) + ": ");
            }
        }
        softly.assertAll();
    }

    @Test
    void aChangedFieldIsNamedWithItsWalletAndRow() throws Exception {
        for (var field :
                List.of("id", "amount", "balance", "source", "cause", "transfer", "at", "hash")) {
            var line = new String(lines.get(1), UTF_8);
            var at = line.indexOf("\"" + field + "\":") + field.length() + 5;
            assertThat(verify(flipped(1, line.substring(0, at).getBytes(UTF_8).length)))
                    .as(field)
                    .contains("wallet 1, row 1");
        }
    }

    @Test
    void aChangedByteOfTheFirstLineOrTheSignatureIsFound() throws Exception {
        for (var line : new int[] {0, ROWS + 1}) {
            for (var at = 0; at < lines.get(line).length; at++) {
                assertThat(verify(flipped(line, at)))
                        .as("line %d, byte %d", line, at)
                        .startsWith("1 line ");
            }
        }
    }

    @Test
    void aRemovedRowIsFound() throws Exception {
        for (var row = 1; row <= ROWS; row++) {
            var without = new ArrayList<>(lines);
            without.remove(row);
            assertThat(verify(without)).as("row " + row).startsWith("1 line " + (row + 1) + ": ");
        }
    }

    @Test
    void swappedRowsAreFound() throws Exception {
        var swapped = new ArrayList<>(lines);
        Collections.swap(swapped, 2, 3);
        assertThat(verify(swapped))
                .startsWith("1 line 3: wallet 1, row 3 stands where row 2 of wallet 1 should be");
    }

    @Test
    void anAddedRowIsFound() throws Exception {
        var more = new ArrayList<>(lines);
        more.add(ROWS + 1, lines.get(ROWS));
        assertThat(verify(more))
                .startsWith("1 line 10: wallet 2, row 2 is one more than the first line announces");
        more = new ArrayList<>(lines);
        more.add(lines.get(ROWS));
        assertThat(verify(more)).startsWith("1 line 11: something follows the signature");
    }

    @Test
    void aFileThatWasCutOffIsFound() throws Exception {
        for (var left = 1; left < lines.size(); left++) {
            assertThat(verify(lines.subList(0, left)))
                    .startsWith("1 line " + (left + 1) + ": the file ends here");
        }
        var half = new ArrayList<>(lines.subList(0, 4));
        half.add(Arrays.copyOf(lines.get(4), 40));
        assertThat(verify(half)).startsWith("1 line 5: the file ends here");
    }

    @Test
    void anotherInstallationsSignatureIsFound() throws Exception {
        jdbc.update("delete from settings where name = 'signing-key'");
        var others = export(sam);
        assertThat(verify(others)).startsWith("0 ");
        var mixed = new ArrayList<>(lines);
        mixed.set(ROWS + 1, others.get(ROWS + 1));
        assertThat(verify(mixed)).startsWith("1 line 10: the signature does not fit");
        assertThat(verify(others, "--key", key.sign().fingerprint())).startsWith("0 ");
        assertThat(verify(lines, "--key", key.sign().fingerprint()))
                .startsWith("1 line 1: signed by the installation ");
    }

    @Test
    void whatIsNoLedgerIsSaidToBeNone() throws Exception {
        for (var text : List.of("", "Hello\n", "{}\n", "PK\u0003\u0004\n", "\n")) {
            assertThat(verify(List.of(text.getBytes(UTF_8))))
                    .as(text)
                    .startsWith("1 line 1: this is no signed ledger of Laurel");
        }
        assertThat(run(folder.resolve("missing").toString()))
                .startsWith("2 ")
                .contains("cannot be read");
        assertThat(run()).startsWith("2 usage: bin/verify-ledger");
    }

    @Test
    void aLedgerThatDoesNotFitIsWrittenButNotSigned() throws Exception {
        var database = jdbc.queryForObject("select current_database()", String.class);
        try (var connection = PostgresForTests.superuser(database);
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "update points_ledger set description = 'Other words' where wallet_id = 1 and row_no = 4");
        }
        var broken = export(sam);
        assertThat(new String(broken.getLast(), UTF_8))
                .isEqualTo("{\"unsigned\":{\"wallet\":1,\"row\":4}}\n");
        assertThat(verify(broken)).startsWith("1 line 5: wallet 1, row 4 does not fit its hash");
    }

    @Test
    void theScriptSaysTheSame() throws Exception {
        assertThat(script(lines)).startsWith("0 8 rows in 2 wallets fit");
        assertThat(script(flipped(3, 200))).startsWith("1 line 4: ");
        assertThat(script(List.of("Hello\n".getBytes(UTF_8)))).startsWith("1 line 1: this is no");
    }

    @Test
    void theKeyIsMadeOnceAndItsPrivateHalfNeverLeaves() throws IOException {
        jdbc.update("delete from settings where name = 'signing-key'");
        var keys = Collections.synchronizedSet(new HashSet<String>());
        assertThat(Races.run(Collections.nCopies(4, () -> keys.add(key.sign().publicKey()))))
                .containsOnlyNulls();
        assertThat(keys).hasSize(1);
        var secret =
                jdbc.queryForObject(
                                "select value from settings where name = 'signing-key'",
                                String.class)
                        .split(" ")[0];
        assertThat(new String(join(export(sam)), UTF_8)).doesNotContain(secret);
    }

    @Test
    void whoTakesItFromOutsideHasLooked() {
        export.begin(sam, mia.id());
        export.begin(household.administrator("Alex"), mia.id());
        assertThat(
                        jdbc.queryForList(
                                "select actor from audit_log where action = 'LEARNER_VIEWED'",
                                String.class))
                .containsExactly("Alex");
    }

    @Test
    void parentsAndAdministratorsMayAndItIsRecorded() throws Exception {
        var robin = household.administrator("Robin");
        export(robin);
        assertThat(
                        jdbc.queryForList(
                                "select actor from audit_log where action = 'LEDGER_EXPORTED' and learner_id = ? and family_id = ? order by id",
                                String.class,
                                mia.id(),
                                sam.id()))
                .containsExactly("Sam", "Robin");
        for (var stranger : List.of(household.parent("Kim"), mia)) {
            assertThatThrownBy(() -> export.begin(stranger, mia.id())).isInstanceOf(NotFound.class);
        }
        assertThat(export.begin(sam, mia.id()).fileName())
                .matches("laurel-ledger-Mia-the-Fox-\\d{4}-\\d\\d-\\d\\d\\.jsonl");
    }

    private Posting posting(int amount, SourceType source, String cause, String text) {
        return Posting.spendable(mia.id(), amount, source, cause, text);
    }

    private void move(Integer actor, Posting... postings) {
        transaction.executeWithoutResult(
                status ->
                        points.move(
                                new Transfer(
                                        UUID.randomUUID().toString(), actor, List.of(postings))));
    }

    private List<byte[]> export(Actor actor) throws IOException {
        return export(actor, mia);
    }

    private List<byte[]> export(Actor actor, Actor learner) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(export.begin(actor, learner.id()), out);
        var found = new ArrayList<byte[]>();
        for (var line : out.toString(UTF_8).split("(?<=\n)")) {
            found.add(line.getBytes(UTF_8));
        }
        return found;
    }

    private List<byte[]> flipped(int line, int at) {
        var changed = new ArrayList<>(lines);
        var bytes = lines.get(line).clone();
        bytes[at] ^= 1;
        changed.set(line, bytes);
        return changed;
    }

    private static byte[] join(List<byte[]> lines) {
        var all = new ByteArrayOutputStream();
        lines.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** The exit code and what was said. */
    private String verify(List<byte[]> lines, String... options) throws Exception {
        var file = folder.resolve("ledger.jsonl");
        Files.write(file, join(lines));
        var arguments = new ArrayList<>(List.of(options));
        arguments.add(file.toString());
        return run(arguments.toArray(String[]::new));
    }

    private String run(String... arguments) throws Exception {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, UTF_8);
        return verifier.invoke(null, arguments, out, out) + " " + said.toString(UTF_8);
    }

    private Method compile() throws Exception {
        var classes = folder.resolve("classes");
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(
                        compiler.run(
                                null,
                                null,
                                null,
                                "-d",
                                classes.toString(),
                                "bin/lib/VerifyLedger.java"))
                .isZero();
        var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
        var method =
                loader.loadClass("VerifyLedger")
                        .getDeclaredMethod(
                                "run", String[].class, PrintStream.class, PrintStream.class);
        method.setAccessible(true);
        return method;
    }

    private String script(List<byte[]> lines) throws Exception {
        var file = folder.resolve("ledger.jsonl");
        Files.write(file, join(lines));
        var process =
                new ProcessBuilder("bin/verify-ledger", file.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + said;
    }
}
