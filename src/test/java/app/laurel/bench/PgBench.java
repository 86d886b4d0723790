package app.laurel.bench;

import app.laurel.platform.database.DatabaseUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own bench, in its simplest and quickest form: no pool, no objects, one script. */
final class PgBench {

    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");
    private static final List<Path> PROGRAMS =
            List.of(
                    Path.of("/usr/lib/postgresql/18/bin/pgbench"),
                    Path.of("/usr/lib/postgresql/15/bin/pgbench"),
                    Path.of("/usr/bin/pgbench"));

    private final DatabaseUrl database;
    private final Path script;
    private final Street street;

    private PgBench(DatabaseUrl database, Path script, Street street) {
        this.database = database;
        this.script = script;
        this.street = street;
    }

    static PgBench on(String databaseUrl, Path script, Street street) {
        return new PgBench(DatabaseUrl.parse(databaseUrl), script, street);
    }

    /** How many statements the script has between begin and commit. */
    int statements() {
        try {
            var lines = Files.readAllLines(script).stream().map(String::strip).toList();
            return (int)
                    lines.stream()
                            .filter(line -> line.endsWith(";") || line.startsWith("\\gset"))
                            .filter(line -> !line.matches("begin;|commit;"))
                            .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Transactions a second on the first so many wallets; null when pgbench is not installed. */
    @Nullable Double perSecond(int clients, Duration time, int wallets)
            throws IOException, InterruptedException {
        var program = PROGRAMS.stream().filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            return null;
        }
        var host = database.hosts().split(":");
        var command =
                List.of(
                        program.get().toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--host=" + host[0],
                        "--port=" + host[1],
                        "--username=" + database.user(),
                        "--client=" + clients,
                        "--jobs=" + Math.min(2, clients),
                        "--time=" + time.toSeconds(),
                        "--define=first_family=" + street.firstFamily,
                        "--define=first_learner=" + street.firstLearner,
                        "--define=family_size=" + Street.LEARNERS_OF_A_FAMILY,
                        "--define=last=" + (wallets - 1),
                        "--file=" + script,
                        database.database());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", String.valueOf(database.password()));
        // As the service's connections do
        builder.environment().put("PGOPTIONS", "-c plan_cache_mode=force_generic_plan -c jit=off");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        var found = PER_SECOND.matcher(said);
        if (process.waitFor() != 0 || !found.find() || said.contains("aborted")) {
            throw new IllegalStateException(said);
        }
        return Double.valueOf(found.group(1));
    }
}
