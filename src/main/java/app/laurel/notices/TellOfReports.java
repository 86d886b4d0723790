package app.laurel.notices;

import app.laurel.learning.QuestionReported;
import app.laurel.learning.ReportsOpened;
import app.laurel.people.Adult;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.Text;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves the parents a notice, and a mail, when a learner reports a question. */
@Component
class TellOfReports {

    private static final String KIND = "QUESTION_REPORTED";
    static final String LINK = "lessons/questions";

    private final Notices notices;
    private final Mail mail;
    private final FamilyDirectory directory;
    private final ReadNotices read;
    private final Changes changes;
    private final Clock clock;

    TellOfReports(
            Notices notices,
            Mail mail,
            FamilyDirectory directory,
            ReadNotices read,
            Changes changes,
            Clock clock) {
        this.notices = notices;
        this.mail = mail;
        this.directory = directory;
        this.read = read;
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    void on(QuestionReported report) {
        var adults = directory.adults(report.familyId());
        var text = Text.of("notices.report", report.name(), report.question());
        var now = clock.instant();
        notices.saveAll(
                adults.stream()
                        .map(
                                adult ->
                                        new Notice(adult.id(), KIND, text, LINK, now)
                                                .about(report.learnerId()))
                        .toList());
        changes.announce(report.familyId(), Topic.NOTICES);
        if (mail.isConfigured()) {
            var subject = Text.of("notices.report.subject", report.name());
            var body = Text.of("notices.report.text", report.question(), mail.link(LINK));
            adults.stream()
                    .map(Adult::email)
                    .filter(Objects::nonNull)
                    .forEach(email -> mail.send(email, subject, body));
        }
    }

    @EventListener
    void on(ReportsOpened opened) {
        read.opened(opened.actor(), LINK);
    }
}
