package app.laurel.notices;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.TwoAgreeLoosened;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.Text;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves the other adults a notice when one of them needs their yes less often from now on. */
@Component
class TellOfFourEyes {

    static final String KIND = "TWO_AGREE_LOOSENED";

    private static final String LINK = "settings";

    private final Notices notices;
    private final FamilyDirectory directory;
    private final Changes changes;
    private final Clock clock;

    TellOfFourEyes(Notices notices, FamilyDirectory directory, Changes changes, Clock clock) {
        this.notices = notices;
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    void on(TwoAgreeLoosened loosened) {
        var text = text(loosened);
        var now = clock.instant();
        notices.saveAll(
                directory.adults(loosened.familyId()).stream()
                        .filter(adult -> adult.id() != loosened.adultId())
                        .map(adult -> new Notice(adult.id(), KIND, text, LINK, now))
                        .toList());
        changes.announce(loosened.familyId(), Topic.NOTICES);
    }

    private static String text(TwoAgreeLoosened loosened) {
        return loosened.after() == null
                ? Text.of("notices.twoAgree.ended", loosened.name(), loosened.before())
                : Text.of(
                        "notices.twoAgree.raised",
                        loosened.name(),
                        loosened.after(),
                        loosened.before());
    }
}
