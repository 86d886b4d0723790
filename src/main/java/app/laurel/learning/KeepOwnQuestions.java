package app.laurel.learning;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.questions.Question;
import app.laurel.questions.exchange.BadLine;
import app.laurel.questions.exchange.Draft;
import app.laurel.questions.exchange.FileFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adults of a family write questions for a unit; they are mixed into the lessons of their learners,
 * and of nobody else.
 */
@Service
@Transactional
public class KeepOwnQuestions {

    /** The most questions that a family can have for one unit. */
    public static final int MOST = 200;

    private final OwnQuestions own;
    private final Lessons lessons;
    private final ReadOwnQuestions read;
    private final FamilyDirectory directory;
    private final Changes changes;
    private final Clock clock;

    KeepOwnQuestions(
            OwnQuestions own,
            Lessons lessons,
            ReadOwnQuestions read,
            FamilyDirectory directory,
            Changes changes,
            Clock clock) {
        this.own = own;
        this.lessons = lessons;
        this.read = read;
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What an import came to.
     *
     * @param added how many questions were added
     * @param bad what became no question, in the order of the lines
     */
    public record Imported(int added, List<BadLine> bad) {}

    /**
     * The draft as a question, to be looked at before it is saved; every mistake is refused at its
     * field. No statement.
     */
    public LessonPreview.Previewed look(Actor actor, @Nullable String unitId, Draft draft) {
        actor.requireAdult();
        return new LessonPreview.Previewed(
                CheckOwnQuestion.question(unit(actor, unitId), draft), true);
    }

    /**
     * Adds a question; every mistake is refused at its field.
     *
     * @param id chosen by whoever adds, a new one for each question: repeating it has no further
     *     effect
     */
    public void add(Actor actor, UUID id, @Nullable String unitId, Draft draft) {
        actor.requireAdult();
        var unit = unit(actor, unitId);
        var question = CheckOwnQuestion.question(unit, draft);
        var existing = alone(actor, unit.id());
        if (existing.stream().anyMatch(one -> one.getId().equals(id))) {
            return;
        }
        if (own.findById(id).isPresent()) {
            throw new NotFound();
        }
        requireRoom(existing.size());
        CheckOwnQuestion.requireNew(question, hashes(existing));
        own.save(written(actor, id, unit, question));
        changes.announce(actor.familyId(), Topic.LESSONS);
    }

    /**
     * Changes a question, unless it was changed by somebody else since it was shown. Lessons that
     * were begun keep it as it was.
     */
    public void change(Actor actor, UUID id, int seenVersion, Draft draft) {
        own.beAlone(actor.requireAdult().familyId());
        var changed = own.lock(id, actor.familyId()).orElseThrow(NotFound::new);
        var question = CheckOwnQuestion.question(unit(actor, changed.unitId()), draft);
        var others =
                own.of(actor.familyId(), changed.unitId()).stream()
                        .filter(one -> !one.getId().equals(id))
                        .toList();
        CheckOwnQuestion.requireNew(question, hashes(others));
        changed.change(question, seenVersion, clock.instant());
        changes.announce(actor.familyId(), Topic.LESSONS);
    }

    /**
     * Removes a question, also from lessons that are not finished, unless it is answered there.
     * What was answered stays. One that is gone already stays so.
     */
    public void remove(Actor actor, UUID id) {
        own.lock(id, actor.requireAdult().familyId()).ifPresent(gone -> remove(actor, gone));
    }

    private void remove(Actor actor, OwnQuestion gone) {
        var learners = directory.everyLearner(actor).stream().map(Learner::id).toList();
        lessons.lockUnfinished(learners).stream()
                .filter(lesson -> lesson.unitId().equals(gone.unitId()))
                .forEach(lesson -> lesson.takeOut(gone.hash(), clock.instant()));
        own.delete(gone);
        changes.announce(actor.familyId(), Topic.LESSONS);
    }

    /**
     * Takes the good questions of a file and says what is wrong with the others. What is there
     * already is not taken again.
     *
     * @throws Refusal of the field {@code file} or {@code unit}, when nothing can be read at all
     */
    public Imported take(Actor actor, @Nullable String unitId, FileFormat format, byte[] file) {
        actor.requireAdult();
        var unit = unit(actor, unitId);
        var read = format.read(file);
        var known = new HashSet<>(hashes(alone(actor, unit.id())));
        var bad = new ArrayList<>(read.bad());
        var added = new ArrayList<OwnQuestion>();
        for (var one : read.questions()) {
            try {
                var question = CheckOwnQuestion.question(unit, one.draft());
                CheckOwnQuestion.requireNew(question, known);
                requireRoom(known.size());
                known.add(QuestionHash.of(question.text()));
                added.add(written(actor, UUID.randomUUID(), unit, question));
            } catch (Refusal why) {
                bad.add(new BadLine(one.line(), one.draft().text(), why));
            }
        }
        own.saveAll(added);
        if (!added.isEmpty()) {
            changes.announce(actor.familyId(), Topic.LESSONS);
        }
        return new Imported(
                added.size(), bad.stream().sorted(Comparator.comparingInt(BadLine::line)).toList());
    }

    /** What the family has for the unit, while nobody else can add to it. */
    private List<OwnQuestion> alone(Actor actor, String unitId) {
        own.beAlone(actor.familyId());
        return own.of(actor.familyId(), unitId);
    }

    private OwnQuestion written(Actor actor, UUID id, Unit unit, Question question) {
        return new OwnQuestion(
                id, actor.familyId(), unit.id(), question, actor.id(), clock.instant());
    }

    private Unit unit(Actor actor, @Nullable String unitId) {
        if (unitId == null) {
            throw Refusal.of("unit", "learning.own.unit.missing");
        }
        return read.unit(actor, unitId)
                .orElseThrow(() -> Refusal.of("unit", "learning.own.unit.unknown"));
    }

    private static void requireRoom(int size) {
        if (size >= MOST) {
            throw Refusal.because("learning.own.full", MOST);
        }
    }

    private static Set<String> hashes(List<OwnQuestion> questions) {
        return questions.stream().map(OwnQuestion::hash).collect(Collectors.toSet());
    }
}
