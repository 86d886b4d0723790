import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Verifies a signed export of a learner's ledger without Laurel: that each line follows from the one
 * before it, that none is missing, and that the whole is what was signed. docs/reliability.md
 * describes the format.
 */
public final class VerifyLedger {

    private static final String FIRST = "0".repeat(64);

    private VerifyLedger() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** Answers 0 when the file fits, 1 when it does not, 2 when it cannot be read. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        var key = arguments.length == 3 && arguments[0].equals("--key") ? arguments[1] : null;
        if (arguments.length != (key == null ? 1 : 3)) {
            err.println("usage: bin/verify-ledger [--key FINGERPRINT] FILE");
            return 2;
        }
        var file = Path.of(arguments[arguments.length - 1]);
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            out.println(verify(in, key));
            return 0;
        } catch (Misfit misfit) {
            err.println(misfit.getMessage());
            return 1;
        } catch (IOException e) {
            err.println(file + " cannot be read: " + e.getMessage());
            return 2;
        } catch (GeneralSecurityException e) {
            err.println("This Java cannot check the signature: " + e.getMessage());
            return 2;
        }
    }

    private static String verify(InputStream in, String wantedKey)
            throws IOException, GeneralSecurityException {
        var lines = new Lines(in);
        var header = Header.read(lines.next());
        var signature = signature(header.key());
        signature.update(lines.bytes());
        var rows = 0L;
        for (var wallet : header.wallets()) {
            var before = FIRST;
            var balance = 0L;
            for (var number = 1L; number <= wallet.rows(); number++) {
                var row = Row.read(lines.next(), lines.number());
                row.mustFollow(header, wallet, number, balance, before, lines.number());
                signature.update(lines.bytes());
                before = row.hash();
                balance = row.balance();
                rows++;
            }
            if (balance != wallet.balance()) {
                throw new Misfit(
                        "line %d: wallet %d, row %d leaves %d, and the first line says %d"
                                .formatted(
                                        lines.number(),
                                        wallet.number(),
                                        wallet.rows(),
                                        balance,
                                        wallet.balance()));
            }
        }
        if (rows != header.rows()) {
            throw new Misfit(
                    "line 1: it announces %d rows, and its wallets have %d"
                            .formatted(header.rows(), rows));
        }
        end(lines, signature, header, wantedKey);
        return "%d %s in %d %s fit%nLedger of %s (learner %d), written %s, signed by the installation %s"
                .formatted(
                        rows,
                        rows == 1 ? "row" : "rows",
                        header.wallets().size(),
                        header.wallets().size() == 1 ? "wallet" : "wallets",
                        header.name(),
                        header.learner(),
                        header.written(),
                        header.installation());
    }

    private static void end(Lines lines, Signature signature, Header header, String wantedKey)
            throws IOException, GeneralSecurityException {
        var last = lines.next();
        if (last.startsWith("{\"wallet\":")) {
            var row = Row.read(last, lines.number());
            throw new Misfit(
                    "line %d: wallet %d, row %d is one more than the first line announces"
                            .formatted(lines.number(), row.wallet(), row.row()));
        }
        if (last.startsWith("{\"unsigned\":")) {
            throw new Misfit(
                    "line %d: Laurel did not sign this ledger, because it did not fit when it was written"
                            .formatted(lines.number()));
        }
        var reader = new Reader(last, lines.number());
        reader.expect("{\"signature\":");
        var sealed = reader.base64();
        reader.expect("}").end();
        if (lines.hasMore()) {
            throw new Misfit(
                    "line %d: something follows the signature".formatted(lines.number() + 1));
        }
        if (!fits(signature, sealed)) {
            throw new Misfit(
                    "line %d: the signature does not fit: every row does, so the first line or the signature was changed, or another key signed"
                            .formatted(lines.number()));
        }
        if (!fingerprint(header.key()).equals(header.installation())) {
            throw new Misfit(
                    "line 1: the key is not that of the installation " + header.installation());
        }
        if (wantedKey != null && !wantedKey.equals(header.installation())) {
            throw new Misfit(
                    "line 1: signed by the installation %s, not by %s"
                            .formatted(header.installation(), wantedKey));
        }
    }

    private static boolean fits(Signature signature, byte[] sealed) {
        try {
            return signature.verify(sealed);
        } catch (SignatureException noneAtAll) {
            return false;
        }
    }

    private static Signature signature(byte[] key) throws GeneralSecurityException {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
            return signature;
        } catch (InvalidKeySpecException | InvalidKeyException e) {
            throw new Misfit("line 1: its key is none");
        }
    }

    private static String fingerprint(byte[] key) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 16);
    }

    /** What the first line says. */
    private record Header(
            String installation,
            long learner,
            String name,
            String written,
            long rows,
            Deque<Wallet> wallets,
            byte[] key) {

        static Header read(String line) {
            if (!line.startsWith("{\"laurel-ledger\":")) {
                throw new Misfit("line 1: this is no signed ledger of Laurel");
            }
            var reader = new Reader(line, 1);
            reader.expect("{\"laurel-ledger\":");
            if (reader.number() != 1) {
                throw new Misfit("line 1: this format is newer than this program");
            }
            var installation = reader.expect(",\"installation\":").text();
            var learner = reader.expect(",\"learner\":").number();
            var name = reader.expect(",\"name\":").text();
            var written = reader.expect(",\"written\":").text();
            reader.expect(",\"from\":").textOrNull();
            reader.expect(",\"to\":").textOrNull();
            var rows = reader.expect(",\"rows\":").number();
            reader.expect(",\"wallets\":[");
            var wallets = new ArrayDeque<Wallet>();
            while (!reader.sees("]")) {
                if (!wallets.isEmpty()) {
                    reader.expect(",");
                }
                wallets.add(Wallet.read(reader));
            }
            var key = reader.expect("],\"key\":").base64();
            reader.expect("}").end();
            return new Header(installation, learner, name, written, rows, wallets, key);
        }
    }

    private record Wallet(long number, long rows, long balance) {

        static Wallet read(Reader reader) {
            var number = reader.expect("{\"wallet\":").number();
            reader.expect(",\"goal\":").textOrNull();
            var rows = reader.expect(",\"rows\":").number();
            var balance = reader.expect(",\"balance\":").number();
            reader.expect("}");
            return new Wallet(number, rows, balance);
        }
    }

    /** One row of the ledger. */
    private record Row(
            long wallet,
            long row,
            String id,
            long learner,
            long amount,
            long balance,
            String source,
            String cause,
            String actor,
            String transfer,
            String reverses,
            String at,
            String text,
            String hash) {

        static Row read(String line, long number) {
            if (line.startsWith("{\"signature\":") || line.startsWith("{\"unsigned\":")) {
                throw new Misfit(
                        "line %d: the rows end here, and more are announced".formatted(number));
            }
            var reader = new Reader(line, number);
            var row =
                    new Row(
                            reader.expect("{\"wallet\":").number(),
                            reader.expect(",\"row\":").number(),
                            reader.expect(",\"id\":").text(),
                            reader.expect(",\"learner\":").number(),
                            reader.expect(",\"amount\":").number(),
                            reader.expect(",\"balance\":").number(),
                            reader.expect(",\"source\":").text(),
                            reader.expect(",\"cause\":").textOrNull(),
                            reader.expect(",\"actor\":").numberOrNull(),
                            reader.expect(",\"transfer\":").text(),
                            reader.expect(",\"reverses\":").textOrNull(),
                            reader.expect(",\"at\":").text(),
                            reader.expect(",\"text\":").text(),
                            reader.expect(",\"hash\":").text());
            reader.expect("}").end();
            return row;
        }

        void mustFollow(
                Header header,
                Wallet expected,
                long number,
                long before,
                String hashBefore,
                long line) {
            if (wallet != expected.number() || row != number) {
                throw misfit(
                        line,
                        "stands where row %d of wallet %d should be"
                                .formatted(number, expected.number()));
            }
            if (learner != header.learner()) {
                throw misfit(line, "belongs to another learner, " + learner);
            }
            if (balance != before + amount || balance < 0) {
                throw misfit(line, "%d and %d do not make %d".formatted(before, amount, balance));
            }
            if (!hash.equals(computed(hashBefore, line))) {
                throw misfit(line, "does not fit its hash");
            }
        }

        private String computed(String before, long line) {
            var fields =
                    String.join(
                            "\n",
                            before,
                            Long.toString(wallet),
                            Long.toString(row),
                            id,
                            Long.toString(learner),
                            Long.toString(amount),
                            Long.toString(balance),
                            source,
                            orDash(cause),
                            orDash(actor),
                            transfer,
                            orDash(reverses),
                            micros(line),
                            text);
            try {
                return HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(fields.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private String micros(long line) {
            try {
                var instant = Instant.parse(at);
                if (instant.toString().equals(at)) {
                    return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
                }
            } catch (DateTimeException | ArithmeticException e) {
                // said below
            }
            throw misfit(line, "has no time as Laurel writes it");
        }

        private Misfit misfit(long line, String why) {
            return new Misfit("line %d: wallet %d, row %d %s".formatted(line, wallet, row, why));
        }

        private static String orDash(String value) {
            return value == null ? "-" : "=" + value;
        }
    }

    /** Reads one line of JSON in the one form in which Laurel writes it. */
    private static final class Reader {

        private final String line;
        private final long number;
        private int at;

        Reader(String line, long number) {
            this.line = line;
            this.number = number;
        }

        boolean sees(String words) {
            return line.startsWith(words, at);
        }

        Reader expect(String words) {
            if (!sees(words)) {
                throw broken();
            }
            at += words.length();
            return this;
        }

        void end() {
            if (at != line.length()) {
                throw broken();
            }
        }

        long number() {
            var from = at;
            if (sees("-")) {
                at++;
            }
            while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
                at++;
            }
            var digits = line.substring(from, at);
            try {
                var value = Long.parseLong(digits);
                if (Long.toString(value).equals(digits)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw broken();
        }

        String numberOrNull() {
            return isNull() ? null : Long.toString(number());
        }

        String textOrNull() {
            return isNull() ? null : text();
        }

        private boolean isNull() {
            if (sees("null")) {
                at += 4;
                return true;
            }
            return false;
        }

        String text() {
            expect("\"");
            var text = new StringBuilder();
            while (!sees("\"")) {
                text.append(sign());
            }
            at++;
            return text.toString();
        }

        private char sign() {
            if (at >= line.length() || line.charAt(at) < ' ') {
                throw broken();
            }
            var sign = line.charAt(at++);
            if (sign != '\\') {
                return sign;
            }
            if (sees("\"") || sees("\\")) {
                return line.charAt(at++);
            }
            if (sees("u00") && at + 5 <= line.length()) {
                var code = line.substring(at + 3, at + 5);
                if (code.matches("[01][0-9a-f]")) {
                    at += 5;
                    return (char) HexFormat.fromHexDigits(code);
                }
            }
            throw broken();
        }

        byte[] base64() {
            var text = text();
            try {
                var bytes = Base64.getDecoder().decode(text);
                if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                    return bytes;
                }
            } catch (IllegalArgumentException e) {
                // said below
            }
            throw broken();
        }

        private Misfit broken() {
            return new Misfit(
                    "line %d: not as Laurel writes it, from character %d on%s"
                            .formatted(number, at + 1, place()));
        }

        /** The wallet and row that a broken line seems to be, if that much can be read. */
        private String place() {
            var found =
                    Pattern.compile("^\\{\"wallet\":(\\d+),\"row\":(\\d+),").matcher(line);
            return found.find()
                    ? " (wallet %s, row %s)".formatted(found.group(1), found.group(2))
                    : "";
        }
    }

    /** Lines of UTF-8 that each end with a line feed. */
    private static final class Lines {

        private static final int LONGEST = 1_000_000;

        private final InputStream in;
        private byte[] bytes = new byte[0];
        private long number;

        Lines(InputStream in) {
            this.in = in;
        }

        String next() throws IOException {
            number++;
            var line = new ByteArrayOutputStream();
            int one;
            while ((one = in.read()) != '\n') {
                if (one < 0) {
                    throw new Misfit(
                            number == 1
                                    ? "line 1: this is no signed ledger of Laurel"
                                    : "line %d: the file ends here, without its signature: it was cut off"
                                            .formatted(number));
                }
                line.write(one);
                if (line.size() > LONGEST) {
                    throw new Misfit("line %d: no line is that long".formatted(number));
                }
            }
            line.write('\n');
            bytes = line.toByteArray();
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, 0, bytes.length - 1))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new Misfit("line %d: it is not text in UTF-8".formatted(number));
            }
        }

        byte[] bytes() {
            return bytes;
        }

        long number() {
            return number;
        }

        boolean hasMore() throws IOException {
            return in.read() >= 0;
        }
    }

    /** Says what does not fit. */
    private static final class Misfit extends RuntimeException {
        Misfit(String what) {
            super(what, null, false, false);
        }
    }
}
