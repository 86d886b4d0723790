package app.laurel.questions.exchange;

import app.laurel.platform.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** How a file with questions is written. */
public enum FileFormat {
    /** A table, as {@link CsvQuestions} reads and writes it. */
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        QuestionFile parsed(String text) {
            return CsvQuestions.read(text);
        }

        @Override
        public void write(Writer out, List<Draft> drafts) throws IOException {
            CsvQuestions.write(out, drafts);
        }
    },
    /** Moodle's GIFT, as {@link GiftQuestions} reads and writes it. */
    GIFT("gift", "text/plain;charset=UTF-8") {
        @Override
        QuestionFile parsed(String text) {
            return GiftQuestions.read(text);
        }

        @Override
        public void write(Writer out, List<Draft> drafts) throws IOException {
            GiftQuestions.write(out, drafts);
        }
    };

    private final String ending;
    private final String contentType;

    FileFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** The format that a file's name speaks for: tables end in {@code .csv}. */
    public static FileFormat ofName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : GIFT;
    }

    /** How the name of such a file ends, without the dot. */
    public String ending() {
        return ending;
    }

    /** Media type and character set of such a file. */
    public String contentType() {
        return contentType;
    }

    /**
     * Everything in the file; a question that is broken spoils no other. Whether a question makes
     * sense says {@link CheckDraft}.
     *
     * @throws Refusal of the field {@code file} when it is too large, empty, no text, or holds more
     *     than {@link QuestionFile#MOST} questions
     */
    public QuestionFile read(byte[] file) {
        var read = parsed(FileText.of(file));
        if (read.questions().size() + read.bad().size() > QuestionFile.MOST) {
            throw Refusal.of("file", "questions.file.many", QuestionFile.MOST);
        }
        return read;
    }

    abstract QuestionFile parsed(String text);

    /** Writes what {@link #read} reads again as the same drafts. */
    public abstract void write(Writer out, List<Draft> drafts) throws IOException;
}
