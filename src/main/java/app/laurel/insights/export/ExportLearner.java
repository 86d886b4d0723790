package app.laurel.insights.export;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.shell.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent takes everything about a learner of the family along. */
@Service
public class ExportLearner {

    private final FamilyDirectory directory;
    private final LearnerTables tables;
    private final AuditLog audit;
    private final Clock clock;

    ExportLearner(FamilyDirectory directory, LearnerTables tables, AuditLog audit, Clock clock) {
        this.directory = directory;
        this.tables = tables;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records that the learner is exported; {@link NotFound} for everybody but the parents. */
    @Transactional
    public LearnerExport begin(Actor actor, int learnerId) {
        var roster = directory.roster(actor);
        var learner = roster.learner(learnerId);
        audit.record(actor, actor.familyId(), learnerId, "LEARNER_EXPORTED", "");
        return new LearnerExport(actor, learner, roster, clock.instant());
    }

    /** Writes the archive as it reads, page by page and in short transactions. */
    public void write(LearnerExport export, OutputStream out) throws IOException {
        try (var archive = new Archive(out, export.roster().settings().zone())) {
            archive.addText(
                    "README.txt",
                    Text.of("insights.export.readme", export.learner().name())
                            .replace("\n", "\r\n"));
            for (var table : tables.of(export)) {
                archive.add(table);
            }
        }
    }
}
