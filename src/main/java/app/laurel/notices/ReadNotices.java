package app.laurel.notices;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows people what they should hear of. */
@Service
@Transactional(readOnly = true)
public class ReadNotices {

    private final Notices notices;
    private final Changes changes;
    private final Clock clock;

    ReadNotices(Notices notices, Changes changes, Clock clock) {
        this.notices = notices;
        this.changes = changes;
        this.clock = clock;
    }

    /** Up to {@code size} of the actor's notices that were not read, the newest first. */
    public List<NoticeLine> unread(Actor actor, int size) {
        return notices.unread(actor.id(), Limit.of(size));
    }

    /** How many notices the actor has not read. */
    public int countUnread(Actor actor) {
        return notices.countUnread(actor.id());
    }

    /** The actor has opened what the notices with this link are about: they are read. */
    @Transactional
    public void opened(Actor actor, String link) {
        if (notices.markRead(actor.id(), link, clock.instant()) > 0) {
            changes.announce(actor.familyId(), Topic.NOTICES);
        }
    }
}
