package app.laurel.notices;

import app.laurel.people.FamilyDirectory;
import app.laurel.rewards.RewardRequested;
import app.laurel.shell.Text;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the parents of a family by mail that a child asks for something. */
@Component
class TellParents {

    private final Mail mail;
    private final FamilyDirectory directory;

    TellParents(Mail mail, FamilyDirectory directory) {
        this.mail = mail;
        this.directory = directory;
    }

    @EventListener
    void on(RewardRequested request) {
        if (mail.isConfigured()) {
            var learner = directory.names(List.of(request.learnerId())).get(request.learnerId());
            var subject = Text.of("notices.request.subject", learner, request.title());
            var text = Text.of("notices.request.text", mail.link("requests"));
            directory.adults(request.familyId()).stream()
                    .map(adult -> adult.email())
                    .filter(Objects::nonNull)
                    .forEach(email -> mail.send(email, subject, text));
        }
    }
}
