package app.laurel.earning;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.OutsideLooks;
import app.laurel.people.Roster;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.points.Entry;
import app.laurel.points.Ledger;
import app.laurel.points.MovePoints;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import app.laurel.points.Transfer;
import app.laurel.points.Undoing;
import app.laurel.shell.Text;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An adult undoes one line of a learner's ledger by a compensating one: what was given or taken by
 * hand, and a parent what was earned. Never more than the learner can spend, and never other
 * figures than those that were shown before.
 */
@Service
@Transactional
public class UndoLine {

    private static final Set<SourceType> BY_HAND =
            EnumSet.of(SourceType.PARENT_ADJUST, SourceType.ADMIN_ADJUST);
    private static final Set<SourceType> EARNED =
            EnumSet.of(SourceType.QUIZ_CORRECT, SourceType.LESSON_COMPLETE, SourceType.ACHIEVEMENT);

    private final MovePoints points;
    private final Ledger ledger;
    private final FamilyDirectory directory;
    private final OutsideLooks looks;
    private final AuditLog audit;
    private final Changes changes;
    private final Clock clock;

    UndoLine(
            MovePoints points,
            Ledger ledger,
            FamilyDirectory directory,
            OutsideLooks looks,
            AuditLog audit,
            Changes changes,
            Clock clock) {
        this.points = points;
        this.ledger = ledger;
        this.directory = directory;
        this.looks = looks;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whether an adult may undo lines of this kind in that family, given that they see them. */
    public static boolean isFor(Actor actor, int familyId, SourceType source) {
        return BY_HAND.contains(source) || EARNED.contains(source) && actor.runs(familyId);
    }

    /**
     * What undoing the line would do now; refused when it was undone already. Four statements at
     * most, one more for an administrator of another family, whose look is remembered.
     */
    @Transactional(noRollbackFor = Refusal.class)
    public UndoPreview preview(Actor actor, int learnerId, UUID line) {
        var roster = directory.rosterAround(actor, learnerId);
        looks.remember(actor, roster.learner(learnerId));
        var entry = undoable(actor, roster, learnerId, line);
        ledger.reversalOf(line)
                .ifPresent(
                        before -> {
                            throw undoneBy(actor, before, roster);
                        });
        return preview(actor, roster, entry, ledger.spendable(learnerId));
    }

    /**
     * Undoes the line, if that moves as many points as were shown before; otherwise it is refused
     * and nothing moves. The same once more by the same person has no second effect.
     *
     * @param shown {@link UndoPreview#moves()} as the actor saw it
     * @param reason what the learner reads about it; a missing one is refused at {@code reason}
     *     unless {@link Undoing} lets it go with one tap
     */
    public void undo(Actor actor, int learnerId, UUID line, int shown, @Nullable String reason) {
        var roster = directory.rosterAround(actor, learnerId);
        var entry = undoable(actor, roster, learnerId, line);
        var wallets = points.open(List.of(learnerId));
        var before = ledger.reversalOf(line);
        if (before.isPresent()) {
            if (isRepeated(actor, shown, before.get())) {
                return;
            }
            throw undoneBy(actor, before.get(), roster);
        }
        var words = undoing(entry).reason(actor.id(), clock.instant(), reason);
        var preview = preview(actor, roster, entry, wallets.spendable(learnerId));
        if (preview.isSpent()) {
            throw Refusal.because("earning.undo.spent", preview.learner());
        }
        if (preview.moves() != shown) {
            throw Refusal.because("earning.undo.changed", preview.learner());
        }
        points.move(
                wallets, Transfer.of("undo:" + line, actor.id(), reversal(entry, preview, words)));
        var family = roster.settings().familyId();
        audit.record(
                actor,
                family,
                learnerId,
                EARNED.contains(entry.source()) ? "EARNING_UNDONE" : "ADJUSTMENT_UNDONE",
                AuditLog.about("%+d".formatted(shown), words == null ? "" : words));
        changes.announce(family, Topic.POINTS);
    }

    /** Only lines of the spendable wallet are: what is in a goal stays there. */
    private Entry undoable(Actor actor, Roster roster, int learnerId, UUID line) {
        return ledger.line(learnerId, line)
                .filter(entry -> entry.rewardId() == null)
                .filter(entry -> isFor(actor, roster.settings().familyId(), entry.source()))
                .orElseThrow(NotFound::new);
    }

    private static Undoing undoing(Entry entry) {
        return new Undoing(entry.actorId(), entry.at());
    }

    private UndoPreview preview(Actor actor, Roster roster, Entry entry, int spendable) {
        return new UndoPreview(
                entry.learnerId(),
                roster.learner(entry.learnerId()).name(),
                entry.id(),
                entry.description(),
                entry.amount(),
                spendable,
                undoing(entry).takesOneTap(actor.id(), clock.instant()));
    }

    private static boolean isRepeated(Actor actor, int shown, Entry before) {
        return before.actorId() != null
                && before.actorId() == actor.id()
                && before.amount() == shown;
    }

    private static Refusal undoneBy(Actor actor, Entry before, Roster roster) {
        var name = roster.name(before.actorId());
        var who =
                before.actorId() != null && before.actorId() == actor.id()
                        ? Text.of("earning.undo.you")
                        : name == null ? Text.of("earning.undo.somebody") : name;
        return Refusal.because("earning.undo.already", who);
    }

    private static Posting reversal(Entry entry, UndoPreview preview, @Nullable String reason) {
        var undone =
                preview.isWhole()
                        ? Text.of("earning.undone", entry.description())
                        : Text.of(
                                "earning.undone.part",
                                entry.description(),
                                -preview.moves(),
                                entry.amount());
        return new Posting(
                entry.learnerId(),
                null,
                preview.moves(),
                SourceType.REVERSAL,
                entry.id().toString(),
                reason == null ? undone : Text.of("earning.undone.because", undone, reason),
                entry.id());
    }
}
