package app.laurel.notices;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.util.HashSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaves those who run the installation a notice of what they should look into. */
@Service
@Transactional
public class TellAdministrators {

    private final Notices notices;
    private final FamilyDirectory directory;
    private final Changes changes;
    private final Clock clock;

    TellAdministrators(Notices notices, FamilyDirectory directory, Changes changes, Clock clock) {
        this.notices = notices;
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Tells every administrator who may sign in; who has not read an earlier notice of the same
     * kind yet is not told again.
     *
     * @param kind what it is about, in capitals
     * @param link where to look, a route without a leading slash
     */
    public void tell(String kind, String text, String link) {
        var waiting = new HashSet<>(notices.waitingFor(kind));
        var told =
                directory.administrators().stream()
                        .filter(one -> !waiting.contains(one.id()))
                        .toList();
        var now = clock.instant();
        notices.saveAll(
                told.stream().map(one -> new Notice(one.id(), kind, text, link, now)).toList());
        told.stream()
                .map(Actor::familyId)
                .forEach(family -> changes.announce(family, Topic.NOTICES));
    }
}
