package app.laurel.rewards.web;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Role;
import app.laurel.rest.Needs;
import app.laurel.rest.Scope;
import app.laurel.rest.WriteKey;
import app.laurel.rewards.DecideRedemption;
import app.laurel.rewards.RedemptionStatus;
import app.laurel.rewards.RequestQueue;
import app.laurel.rewards.RequestReward;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Requests for rewards are made and decided. An adult may do for a learner of the family what the
 * learner could do, as when the tablet is handed over.
 */
@RestController
@RequestMapping(path = "/api/redemptions", produces = MediaType.APPLICATION_JSON_VALUE)
class RedemptionsResource {

    private final RequestReward requests;
    private final DecideRedemption decide;
    private final RequestQueue queue;
    private final FamilyDirectory directory;
    private final CurrentActor currentActor;

    RedemptionsResource(
            RequestReward requests,
            DecideRedemption decide,
            RequestQueue queue,
            FamilyDirectory directory,
            CurrentActor currentActor) {
        this.requests = requests;
        this.decide = decide;
        this.queue = queue;
        this.directory = directory;
        this.currentActor = currentActor;
    }

    /** Requests a reward: its cost is held, out of the goal first. */
    @Needs(value = Scope.REDEMPTIONS_WRITE, movesPoints = true)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Outcome> requestReward(
            @RequestBody RedemptionWanted wanted, HttpServletRequest request) {
        var actor = currentActor.get();
        if (wanted.rewardId() == null) {
            throw Refusal.of("rewardId", "rest.rule.missing");
        }
        var learner = learner(actor, wanted.learnerId());
        var id = WriteKey.of(request, actor).id();
        var status =
                requests.request(
                        learner, actor, id, wanted.rewardId(), wanted.cost(), wanted.note());
        return ResponseEntity.created(URI.create("/api/redemptions/" + id))
                .body(new Outcome(id, status));
    }

    /** Says yes. Where two adults must agree, the first yes leaves it pending. */
    @Needs(value = Scope.REDEMPTIONS_WRITE, movesPoints = true)
    @PostMapping(path = "/{id}/approve", consumes = MediaType.APPLICATION_JSON_VALUE)
    Outcome approveRedemption(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable Words words) {
        var approved = decide.approve(currentActor.get(), id, words == null ? null : words.note());
        return new Outcome(id, approved ? RedemptionStatus.APPROVED : RedemptionStatus.PENDING);
    }

    /** Says not now; the points go back. */
    @Needs(value = Scope.REDEMPTIONS_WRITE, movesPoints = true)
    @PostMapping(path = "/{id}/reject", consumes = MediaType.APPLICATION_JSON_VALUE)
    Outcome rejectRedemption(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable Words words) {
        decide.reject(currentActor.get(), id, words == null ? null : words.note());
        return new Outcome(id, RedemptionStatus.REJECTED);
    }

    /** Takes a request back that waits; the points go back. */
    @Needs(value = Scope.REDEMPTIONS_WRITE, movesPoints = true)
    @PostMapping("/{id}/cancel")
    Outcome cancelRedemption(@PathVariable UUID id) {
        var actor = currentActor.get();
        var learner = actor.isLearner() ? actor : learner(actor, queue.one(actor, id).learnerId());
        decide.cancel(learner, actor, id);
        return new Outcome(id, RedemptionStatus.CANCELLED);
    }

    /** Undoes an approval within 30 days; the points go back. */
    @Needs(value = Scope.REDEMPTIONS_WRITE, movesPoints = true)
    @PostMapping(path = "/{id}/undo", consumes = MediaType.APPLICATION_JSON_VALUE)
    Outcome undoApproval(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable Reasoned reasoned) {
        decide.undo(currentActor.get(), id, reasoned == null ? null : reasoned.reason());
        return new Outcome(id, RedemptionStatus.REVERSED);
    }

    /** Marks an approved request as delivered; once more changes nothing. */
    @Needs(Scope.REDEMPTIONS_WRITE)
    @PostMapping("/{id}/deliver")
    Outcome deliverRedemption(@PathVariable UUID id) {
        decide.fulfil(currentActor.get(), id);
        return new Outcome(id, RedemptionStatus.APPROVED);
    }

    private Actor learner(Actor actor, @Nullable Integer id) {
        if (actor.isLearner()) {
            if (id != null && id != actor.id()) {
                throw new NotFound();
            }
            return actor;
        }
        if (id == null) {
            throw Refusal.of("learnerId", "rest.rule.missing");
        }
        var learner = directory.ownLearner(actor, id);
        if (learner.archived()) {
            throw new NotFound();
        }
        return new Actor(learner.id(), learner.familyId(), Role.LEARNER, learner.name());
    }
}
