package app.laurel.learning;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Topic;
import app.laurel.platform.TypedText;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent hides questions from the learners of the family, and shows them again. */
@Service
@Transactional
public class HideQuestion {

    private static final int LONGEST = 4_000;
    private static final Limit MOST = Limit.of(200);

    private final Hidings hidings;
    private final Lessons lessons;
    private final Curriculum curriculum;
    private final OwnUnits own;
    private final FamilyDirectory directory;
    private final Changes changes;
    private final Clock clock;

    HideQuestion(
            Hidings hidings,
            Lessons lessons,
            Curriculum curriculum,
            OwnUnits own,
            FamilyDirectory directory,
            Changes changes,
            Clock clock) {
        this.hidings = hidings;
        this.lessons = lessons;
        this.curriculum = curriculum;
        this.own = own;
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * From now on the question is in no new lesson of the family's learners, and it is taken out of
     * those that are not finished, unless it is answered there. Once more changes nothing.
     *
     * @param text the question as it was shown
     * @param unitId of the lesson in which it was found, or null
     */
    public void hide(Actor actor, String text, @Nullable String unitId) {
        actor.requireAdult();
        if (TypedText.lines(text).isEmpty() || text.length() > LONGEST) {
            throw new NotFound();
        }
        var hash = QuestionHash.of(text);
        hidings.hide(
                UUID.randomUUID(),
                actor.familyId(),
                hash,
                text,
                unitId,
                actor.id(),
                clock.instant());
        var learners = directory.everyLearner(actor).stream().map(Learner::id).toList();
        lessons.lockUnfinished(learners).forEach(lesson -> lesson.takeOut(hash, clock.instant()));
        changes.announce(actor.familyId(), Topic.LESSONS);
    }

    /** The question may be asked again; once more changes nothing. */
    public void showAgain(Actor actor, String text) {
        hidings.show(actor.requireAdult().familyId(), QuestionHash.of(text));
        changes.announce(actor.familyId(), Topic.LESSONS);
    }

    /** The hidden questions of the actor's family, the newest first, 200 at most. */
    @Transactional(readOnly = true)
    public List<HiddenQuestion> hidden(Actor actor) {
        return hidings.of(actor.requireAdult().familyId(), MOST).stream()
                .map(
                        row ->
                                new HiddenQuestion(
                                        row.hiding().id(),
                                        row.hiding().questionText(),
                                        title(actor, row.hiding().unitId()),
                                        row.hiding().hiddenAt(),
                                        row.reported()))
                .toList();
    }

    /** The {@link QuestionHash} of each hidden question of the actor's family. One statement. */
    @Transactional(readOnly = true)
    public Set<String> hashes(Actor actor) {
        return hidings.hashes(actor.familyId());
    }

    private @Nullable String title(Actor actor, @Nullable String unitId) {
        return unitId == null
                ? null
                : curriculum
                        .unit(unitId)
                        .or(() -> own.unit(actor.familyId(), unitId))
                        .map(Unit::title)
                        .orElse(null);
    }
}
