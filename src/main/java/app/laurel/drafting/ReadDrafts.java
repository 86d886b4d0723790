package app.laurel.drafting;

import app.laurel.drafting.model.Models;
import app.laurel.learning.MalformedCurriculum;
import app.laurel.learning.ReadUnit;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Installation;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a family's drafts, for its adults. */
@Service
@Transactional(readOnly = true)
public class ReadDrafts {

    /** The budget of several months. */
    private static final Limit MOST = Limit.of(100);

    private final LessonDrafts drafts;
    private final ReadUnit reader;
    private final Models models;
    private final FamilyDirectory directory;
    private final Installation installation;
    private final Clock clock;

    ReadDrafts(
            LessonDrafts drafts,
            ReadUnit reader,
            Models models,
            FamilyDirectory directory,
            Installation installation,
            Clock clock) {
        this.drafts = drafts;
        this.reader = reader;
        this.models = models;
        this.directory = directory;
        this.installation = installation;
        this.clock = clock;
    }

    /** Everything about the family's drafts. Four statements. */
    public DraftDesk desk(Actor actor) {
        var family = directory.roster(actor.requireAdult());
        var zone = family.settings().zone();
        var since = AskForDraft.monthOf(clock.instant(), zone);
        var used = drafts.underWay(actor.familyId(), since).counted();
        return new DraftDesk(
                models.isThere(),
                new Budget((int) used, installation.draftsPerMonth()),
                family.learners().stream().map(Learner::grade).distinct().sorted().toList(),
                drafts.newest(actor.familyId(), MOST),
                patience(),
                zone);
    }

    /**
     * The lessons of all the family's drafts as they are stored, the newest first. One statement.
     */
    public List<StoredDraft> stored(Actor actor) {
        return drafts.stored(actor.requireAdult().familyId());
    }

    /** The most minutes that writing may take, at least 1. */
    private int patience() {
        return Math.max(1, (int) models.timeout().multipliedBy(WriteDraft.ATTEMPTS).toMinutes());
    }

    /** One draft of the family. Two statements. */
    public DraftPreview preview(Actor actor, UUID id) {
        var family = actor.requireAdult().familyId();
        var line = drafts.line(family, id).orElseThrow(NotFound::new);
        return new DraftPreview(
                line,
                patience(),
                line.status().isWritten()
                        ? content(id, drafts.pack(family, id).orElseThrow())
                        : null);
    }

    /** Refuses what is no draft of the family as not found. One statement. */
    public void require(Actor actor, UUID id) {
        drafts.line(actor.requireAdult().familyId(), id).orElseThrow(NotFound::new);
    }

    private DraftPreview.@Nullable Content content(UUID id, String pack) {
        try {
            var written = reader.read(Order.unitId(id), pack);
            return DraftPreview.Content.of(pack, written.unit(), written.whole());
        } catch (MalformedCurriculum e) {
            return null;
        }
    }
}
