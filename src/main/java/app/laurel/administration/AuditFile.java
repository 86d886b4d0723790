package app.laurel.administration;

import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the audit log as a table for spreadsheets. */
@Component
public class AuditFile {

    private static final int PAGE = 500;

    /** Tells spreadsheets that the file is in UTF-8. */
    private static final char MARK = '\uFEFF';

    private static final String FORMULA_BEGINS = "=+-@\t\r\n|%＝＋－＠";

    private final ReadAudit audit;

    AuditFile(ReadAudit audit) {
        this.audit = audit;
    }

    /**
     * Writes every line that is searched for, newest first; what looks like a formula is not one.
     */
    public void write(Actor actor, AuditSearch search, OutputStream out) throws IOException {
        var page = audit.page(actor, search, Long.MAX_VALUE, PAGE);
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                var table = new CSVWriterBuilder(writer).withLineEnd("\r\n").build()) {
            writer.write(MARK);
            line(
                    table,
                    Text.of("administration.audit.file.at"),
                    Text.of("administration.audit.file.who"),
                    Text.of("administration.audit.file.action"),
                    Text.of("administration.audit.file.what"),
                    Text.of("administration.audit.file.reason"),
                    Text.of("administration.audit.file.family"));
            while (true) {
                for (var one : page.lines()) {
                    line(
                            table,
                            one.at().atZone(page.zone()).toOffsetDateTime().toString(),
                            one.who(),
                            one.action(),
                            one.sentence(),
                            one.reason(),
                            one.family());
                }
                if (page.next() == null) {
                    return;
                }
                page = audit.page(actor, search, page.next(), PAGE);
            }
        }
    }

    private static void line(ICSVWriter table, String... cells) {
        table.writeNext(Stream.of(cells).map(AuditFile::safe).toArray(String[]::new));
    }

    private static String safe(String text) {
        var start = text.stripLeading();
        var isFormula = !start.isEmpty() && FORMULA_BEGINS.indexOf(start.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
