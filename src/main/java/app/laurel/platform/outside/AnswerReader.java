package app.laurel.platform.outside;

import app.laurel.platform.outside.NotReached.Why;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one answer in HTTP/1.1, and no more of it than is wanted. */
final class AnswerReader {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final Pattern SIZE = Pattern.compile("\\d{1,18}");
    private static final Pattern CHUNK = Pattern.compile("([0-9a-fA-F]{1,7})\\s*(?:;.*)?");
    private static final int LONGEST_HEAD = 32 * 1024;
    private static final int FIRST_FINAL_STATUS = 200;

    private final InputStream in;
    private final int most;
    private int left = LONGEST_HEAD;

    /**
     * @param most how many bytes a body may have; with 0 it is left unread
     */
    AnswerReader(InputStream in, int most) {
        this.in = new BufferedInputStream(in);
        this.most = most;
    }

    Answer read() throws IOException {
        var status = status();
        var headers = headers();
        while (status < FIRST_FINAL_STATUS) {
            status = status();
            headers = headers();
        }
        return new Answer(status, headers, most == 0 ? new byte[0] : body(headers));
    }

    private int status() throws IOException {
        var line = STATUS.matcher(line());
        if (!line.matches()) {
            throw new NotReached(Why.UNREACHABLE);
        }
        return Integer.parseInt(line.group(1));
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var parts = line.split(":", 2);
            if (parts.length == 2) {
                headers.putIfAbsent(parts[0].strip().toLowerCase(Locale.ROOT), parts[1].strip());
            }
        }
        return Map.copyOf(headers);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        var coding = headers.getOrDefault("transfer-encoding", "identity");
        if (coding.equalsIgnoreCase("chunked")) {
            return chunks();
        }
        var length = headers.get("content-length");
        if (length == null) {
            return upTo(in.readNBytes(most + 1));
        }
        if (!SIZE.matcher(length).matches()) {
            throw new NotReached(Why.UNREACHABLE);
        }
        var size = Long.parseLong(length);
        if (size > most) {
            throw new NotReached(Why.TOO_LARGE);
        }
        return exactly((int) size);
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            left = LONGEST_HEAD;
            var size = CHUNK.matcher(line());
            if (!size.matches()) {
                throw new NotReached(Why.UNREACHABLE);
            }
            var length = Integer.parseInt(size.group(1), 16);
            if (length == 0) {
                return body.toByteArray();
            }
            if (length > most - body.size()) {
                throw new NotReached(Why.TOO_LARGE);
            }
            body.writeBytes(exactly(length));
            line();
        }
    }

    private byte[] upTo(byte[] bytes) throws NotReached {
        if (bytes.length > most) {
            throw new NotReached(Why.TOO_LARGE);
        }
        return bytes;
    }

    private byte[] exactly(int size) throws IOException {
        var bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new EOFException();
            }
            left--;
            if (left < 0) {
                throw new NotReached(Why.UNREACHABLE);
            }
            line.append((char) sign);
        }
        return line.toString().stripTrailing();
    }
}
