package app.laurel.notices;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Topic;
import app.laurel.shell.NavigationBadge;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows people what they should hear of. */
@Service
@Transactional(readOnly = true)
public class ReadNotices {

    /** What reports of questions say is at home already, as a number. */
    private static final List<String> OF_FAMILY = List.of(TellOfFourEyes.KIND, TellOfAnswers.KIND);

    private static final String UNREAD =
            "select count(*) from notices where recipient_id = :person and read_at is null";

    private static final int MOST_OF_FAMILY = 20;

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

    /** What waits for an adult at home besides requests. One statement. */
    public News ofFamily(Actor actor) {
        return news(
                notices.news(
                        actor.requireAdult().id(), actor.familyId(), OF_FAMILY, MOST_OF_FAMILY));
    }

    /**
     * Up to {@code size} of an administrator's notices, and how many questions of the curriculum
     * families reported. One statement.
     */
    public News ofInstallation(Actor actor, int size) {
        return news(notices.newsOfInstallation(actor.requireAdministrator().id(), size));
    }

    private static News news(List<Notices.Row> found) {
        return new News(
                found.getLast().getReported(),
                found.stream()
                        .limit(found.size() - 1L)
                        .map(
                                one ->
                                        new NoticeLine(
                                                one.getId(),
                                                one.getText(),
                                                one.getLink(),
                                                Objects.requireNonNull(one.getAt())))
                        .toList());
    }

    /** The actor has read one of the own notices; {@link NotFound} for another's. */
    @Transactional
    public void read(Actor actor, long id) {
        setRead(actor, id, clock.instant());
    }

    /** The actor wants to be told once more. */
    @Transactional
    public void unread(Actor actor, long id) {
        setRead(actor, id, null);
    }

    private void setRead(Actor actor, long id, @Nullable Instant at) {
        if (notices.setRead(actor.id(), id, at) == 0) {
            throw new NotFound();
        }
        changes.announce(actor.familyId(), Topic.NOTICES);
    }

    /** How many notices somebody has not read, beside the navigation entry of this path. */
    public static NavigationBadge badge(String path) {
        return new NavigationBadge(path, Topic.NOTICES, UNREAD);
    }

    /** The actor has opened what the notices with this link are about: they are read. */
    @Transactional
    public void opened(Actor actor, String link) {
        if (notices.markRead(actor.id(), link, clock.instant()) > 0) {
            changes.announce(actor.familyId(), Topic.NOTICES);
        }
    }
}
