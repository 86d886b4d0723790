package app.laurel.questions.exchange;

import app.laurel.platform.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text in a file that somebody uploads. */
public final class FileText {

    private static final Charset OF_OLD_TABLES = Charset.forName("windows-1252");

    private FileText() {}

    /**
     * UTF-8, with or without a mark at its beginning; what is not, is read as old spreadsheets
     * write it.
     *
     * @throws Refusal for a file that is too large, empty, or no text at all
     */
    public static String of(byte[] bytes) {
        if (bytes.length > QuestionFile.LARGEST) {
            throw Refusal.of("file", "questions.file.large", QuestionFile.LARGEST / 1000);
        }
        var text = decoded(bytes);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw Refusal.of("file", "questions.file.empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw Refusal.of("file", "questions.file.noText");
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OF_OLD_TABLES);
        }
    }
}
