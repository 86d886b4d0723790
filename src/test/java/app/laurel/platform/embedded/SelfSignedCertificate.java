package app.laurel.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A certificate for a server of the tests, made anew each time. */
final class SelfSignedCertificate {

    private static final String PASSWORD = "changeit";

    private SelfSignedCertificate() {}

    /** Writes {@code server.crt} and {@code server.key}, for the owner of the folder. */
    static void writeTo(Path folder) throws IOException {
        var store = Files.createTempDirectory("laurel-certificate").resolve("store.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var process =
                new ProcessBuilder(
                                keytool.toString(),
                                "-genkeypair",
                                "-keyalg",
                                "EC",
                                "-alias",
                                "server",
                                "-dname",
                                "CN=localhost",
                                "-validity",
                                "2",
                                "-storepass",
                                PASSWORD,
                                "-keystore",
                                store.toString())
                        .redirectErrorStream(true)
                        .start();
        process.getInputStream().readAllBytes();
        try {
            process.waitFor();
            var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
            write(folder, "server.crt", "CERTIFICATE", keys.getCertificate("server").getEncoded());
            write(
                    folder,
                    "server.key",
                    "PRIVATE KEY",
                    keys.getKey("server", PASSWORD.toCharArray()).getEncoded());
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IOException(e);
        } finally {
            Files.delete(store);
            Files.delete(store.getParent());
        }
    }

    private static void write(Path folder, String name, String type, byte[] content)
            throws IOException {
        var file = folder.resolve(name);
        Files.writeString(
                file,
                "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                        .formatted(type, Base64.getMimeEncoder().encodeToString(content), type));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.getFileAttributeView(file, PosixFileAttributeView.class)
                .setOwner(Files.getOwner(folder));
    }
}
