package app.laurel.notices;

import app.laurel.people.Adult;
import app.laurel.people.FamilyDirectory;
import app.laurel.rewards.RewardRequested;
import app.laurel.rewards.SecondYesWanted;
import app.laurel.shell.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the parents of a family by mail that a child asks, or one of them, for their yes. */
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
            send(directory.adults(request.familyId()).stream(), subject, text);
        }
    }

    @EventListener
    void on(SecondYesWanted wanted) {
        if (mail.isConfigured()) {
            var titles = String.join(Text.of("notices.secondYes.separator"), wanted.titles());
            var others =
                    directory.adults(wanted.familyId()).stream()
                            .filter(adult -> adult.id() != wanted.agreedBy());
            send(
                    others,
                    Text.of("notices.secondYes.subject", wanted.name(), titles),
                    Text.of("notices.secondYes.text", mail.link("requests")));
        }
    }

    private void send(Stream<Adult> adults, String subject, String text) {
        adults.map(Adult::email)
                .filter(Objects::nonNull)
                .forEach(email -> mail.send(email, subject, text));
    }
}
