package app.laurel.mastery;

import app.laurel.learning.Curriculum;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Topic;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A parent overrules what is suggested to a learner: asks for a concept or subject, hides one, or
 * leaves it to what the answers say. A later decision takes the place of an earlier one.
 */
@Service
@Transactional
public class GuideLearner {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Tallies tallies;
    private final Curriculum curriculum;
    private final FamilyDirectory directory;
    private final Changes changes;

    GuideLearner(
            Tallies tallies, Curriculum curriculum, FamilyDirectory directory, Changes changes) {
        this.tallies = tallies;
        this.curriculum = curriculum;
        this.directory = directory;
        this.changes = changes;
    }

    /** Suggests it until it is known, whatever the answers say. */
    public void ask(Actor parent, int learnerId, Guidance.Kind kind, String id) {
        decide(parent, learnerId, kind, id, List.of(Map.of("id", id, "hidden", false)));
    }

    /** Suggests it no more. */
    public void hide(Actor parent, int learnerId, Guidance.Kind kind, String id) {
        decide(parent, learnerId, kind, id, List.of(Map.of("id", id, "hidden", true)));
    }

    /** Takes back what was decided about it. */
    public void leave(Actor parent, int learnerId, Guidance.Kind kind, String id) {
        decide(parent, learnerId, kind, id, List.of());
    }

    private void decide(Actor parent, int learnerId, Guidance.Kind kind, String id, List<?> entry) {
        var learner = directory.learner(parent.requireAdult(), learnerId);
        if (!parent.runs(learner.familyId()) || !exists(learnerId, kind, id)) {
            throw new NotFound();
        }
        var entries = JSON.writeValueAsString(entry);
        switch (kind) {
            case CONCEPT -> tallies.guideConcept(learnerId, id, entries);
            case SUBJECT -> tallies.guideSubject(learnerId, id, entries);
        }
        changes.announce(learner.familyId(), Topic.LEARNERS);
    }

    /** Concepts of a family's own lessons are in no curriculum, and known once they were met. */
    private boolean exists(int learnerId, Guidance.Kind kind, String id) {
        return switch (kind) {
            case CONCEPT -> curriculum.concept(id).isPresent() || tallies.hasMet(learnerId, id);
            case SUBJECT -> curriculum.subjects().contains(id);
        };
    }
}
