package app.laurel.platform.embedded;

import app.laurel.platform.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The data of the embedded PostgreSQL: one database whose owner is no superuser and signs in with a
 * random password that only the owner of the folder can read. The superuser cannot sign in at all.
 */
final class Cluster {

    static final String NAME = "laurel";

    private static final String WHO_MAY_SIGN_IN =
            "host " + NAME + " " + NAME + " 127.0.0.1/32 scram-sha-256\n";

    private final PostgresPrograms programs;
    private final Path data;
    private final Path passwordFile;

    Cluster(PostgresPrograms programs, Path home) {
        this.programs = programs;
        this.data = home.resolve("database");
        this.passwordFile = home.resolve("database.password");
    }

    Path data() {
        return data;
    }

    String password() throws IOException {
        return Files.readString(passwordFile).strip();
    }

    /** Makes the data on the first call; afterwards checks that these programs can open it. */
    void prepare() throws IOException {
        if (!Files.exists(data)) {
            create();
        }
        if (!Files.exists(passwordFile) || !Files.exists(data.resolve("PG_VERSION"))) {
            throw new StartFailure(
                    "%s and %s are not what Laurel made: restore both from a backup, or choose another LAUREL_HOME."
                            .formatted(data, passwordFile.getFileName()));
        }
        var found = Files.readString(data.resolve("PG_VERSION")).strip();
        var expected = PostgresPrograms.VERSION.substring(0, PostgresPrograms.VERSION.indexOf('.'));
        if (!found.equals(expected)) {
            throw new StartFailure(
                    "The data in %s belongs to PostgreSQL %s, this Laurel brings %s: export it with the Laurel that wrote it, or set DATABASE_URL."
                            .formatted(data, found, expected));
        }
    }

    /** Gives the data its name last, so that an interrupted attempt leaves nothing behind. */
    private void create() throws IOException {
        var unfinished = data.resolveSibling("database.new");
        delete(unfinished);
        SystemUser.makePrivateFolder(unfinished);
        var password = randomPassword();
        Command.run(
                programs.program("initdb"),
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=postgres",
                        "--auth=reject",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        Files.writeString(unfinished.resolve("pg_hba.conf"), WHO_MAY_SIGN_IN);
        Command.run(
                programs.program("postgres"),
                List.of("--single", "-D", unfinished.toString(), "postgres"),
                """
                create role %1$s login createrole password '%2$s'
                create database %1$s owner %1$s
                """
                        .formatted(NAME, password));
        writePassword(password);
        Files.move(unfinished, data);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void writePassword(String password) throws IOException {
        var unfinished = passwordFile.resolveSibling("database.password.new");
        Files.deleteIfExists(unfinished);
        if (SystemUser.hasPosixFiles()) {
            Files.createFile(
                    unfinished,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(unfinished, password);
        Files.move(unfinished, passwordFile, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
