package app.laurel.administration;

import app.laurel.platform.Actor;
import app.laurel.platform.CsvFile;
import app.laurel.shell.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the audit log as a table for spreadsheets. */
@Component
public class AuditFile {

    private static final int PAGE = 500;

    private static final List<String> HEADINGS =
            List.of(
                    "administration.audit.file.at",
                    "administration.audit.file.who",
                    "administration.audit.file.action",
                    "administration.audit.file.what",
                    "administration.audit.file.reason",
                    "administration.audit.file.family");

    private final ReadAudit audit;

    AuditFile(ReadAudit audit) {
        this.audit = audit;
    }

    /**
     * Writes every line that is searched for, newest first; what looks like a formula is not one.
     */
    public void write(Actor actor, AuditSearch search, OutputStream out) throws IOException {
        var page = audit.page(actor, search, Long.MAX_VALUE, PAGE);
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            var file = new CsvFile(writer, HEADINGS.stream().map(Text::of).toList());
            while (true) {
                for (var line : page.lines()) {
                    file.line(
                            List.of(
                                    line.at().atZone(page.zone()).toOffsetDateTime().toString(),
                                    line.who(),
                                    line.action(),
                                    line.sentence(),
                                    line.reason(),
                                    line.family()));
                }
                if (page.next() == null) {
                    return;
                }
                page = audit.page(actor, search, page.next(), PAGE);
            }
        }
    }
}
