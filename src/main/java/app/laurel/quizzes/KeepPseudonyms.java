package app.laurel.quizzes;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.platform.TypedText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A parent agrees that other families see a learner's results, under a name that is not the
 * learner's, or no longer agrees.
 */
@Service
@Transactional
public class KeepPseudonyms {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 30;

    private final Pseudonyms pseudonyms;
    private final FamilyDirectory directory;
    private final AuditLog audit;
    private final Changes changes;
    private final Clock clock;

    KeepPseudonyms(
            Pseudonyms pseudonyms,
            FamilyDirectory directory,
            AuditLog audit,
            Changes changes,
            Clock clock) {
        this.pseudonyms = pseudonyms;
        this.directory = directory;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A learner as other families may see them.
     *
     * @param pseudonym null while no parent agreed
     */
    public record Appearance(Learner learner, @Nullable String pseudonym) {}

    /** The learners of the actor's family with their pseudonyms. Two statements. */
    @Transactional(readOnly = true)
    public List<Appearance> ofFamily(Actor actor) {
        var learners = directory.learners(actor);
        if (learners.isEmpty()) {
            return List.of();
        }
        var known =
                pseudonyms.of(learners.stream().map(Learner::id).toArray(Integer[]::new)).stream()
                        .collect(Collectors.toMap(Pseudonym::userId, Pseudonym::pseudonym));
        return learners.stream()
                .map(learner -> new Appearance(learner, known.get(learner.id())))
                .toList();
    }

    /**
     * Under which name other families see a learner.
     *
     * @param by the adult who agreed; null when that account is gone
     */
    public record Agreed(String pseudonym, @Nullable Integer by, Instant at) {}

    /** That of a learner whom the caller found in the directory. One statement. */
    @Transactional(readOnly = true)
    public Optional<Agreed> agreed(Learner learner) {
        return pseudonyms.of(new Integer[] {learner.id()}).stream()
                .map(Pseudonym::agreed)
                .findFirst();
    }

    /**
     * Lets everybody see the results of a learner of the own family under this name of 3 to 30
     * characters; refused at {@code pseudonym} when it tells the name of anybody in the family or
     * is taken.
     */
    public void agree(Actor actor, int learnerId, @Nullable String name) {
        var learner = directory.ownLearner(actor, learnerId);
        var pseudonym = TypedText.line(name);
        if (pseudonym.length() < SHORTEST || pseudonym.length() > LONGEST) {
            throw Refusal.of("pseudonym", "quizzes.pseudonym.length", SHORTEST, LONGEST);
        }
        if (pseudonym.contains("@") || tells(pseudonym, learner.name())) {
            throw Refusal.of("pseudonym", "quizzes.pseudonym.tells", learner.name());
        }
        var words = List.of(pseudonym.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"));
        for (var member : directory.members(actor)) {
            if (parts(member.name()).anyMatch(words::contains)) {
                throw Refusal.of("pseudonym", "quizzes.pseudonym.tellsOther", member.name());
            }
        }
        try {
            if (pseudonyms.agree(learnerId, pseudonym, actor.id(), clock.instant()) == 0) {
                throw taken();
            }
        } catch (DataIntegrityViolationException raced) {
            throw taken();
        }
        audit.record(actor, actor.familyId(), learnerId, "PSEUDONYM_AGREED", pseudonym);
        changes.announce(actor.familyId(), Topic.QUIZZES);
    }

    /** From now on nobody outside the family sees the learner; once more changes nothing. */
    public void withdraw(Actor actor, int learnerId) {
        directory.ownLearner(actor, learnerId);
        if (pseudonyms.withdraw(learnerId) > 0) {
            audit.record(actor, actor.familyId(), learnerId, "PSEUDONYM_WITHDRAWN", "");
            changes.announce(actor.familyId(), Topic.QUIZZES);
        }
    }

    private static boolean tells(String pseudonym, String name) {
        var said = pseudonym.toLowerCase(Locale.ROOT);
        return parts(name).anyMatch(said::contains);
    }

    private static Stream<String> parts(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(part -> part.length() > 1 && !part.matches("\\d+"));
    }

    private static Refusal taken() {
        return Refusal.of("pseudonym", "quizzes.pseudonym.taken");
    }
}
