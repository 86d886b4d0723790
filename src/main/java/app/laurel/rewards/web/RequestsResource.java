package app.laurel.rewards.web;

import app.laurel.rest.Listed;
import app.laurel.rest.Needs;
import app.laurel.rest.Paging;
import app.laurel.rest.Place;
import app.laurel.rest.Scope;
import app.laurel.rewards.DecidedRequest;
import app.laurel.rewards.Page;
import app.laurel.rewards.Position;
import app.laurel.rewards.RequestQueue;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests for rewards are read by adults of the family. */
@RestController
@RequestMapping(path = "/api/redemptions", produces = MediaType.APPLICATION_JSON_VALUE)
class RequestsResource {

    private final RequestQueue queue;
    private final CurrentActor currentActor;

    RequestsResource(RequestQueue queue, CurrentActor currentActor) {
        this.queue = queue;
        this.currentActor = currentActor;
    }

    /** What was decided, the newest first. */
    @Needs(Scope.REDEMPTIONS_READ)
    @GetMapping
    ResponseEntity<Listed<RedemptionShown>> listDecided(
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        var start = Paging.of(limit, after).after(Position.START, RequestsResource::position);
        return answer(request, queue.decided(currentActor.get(), start, limit));
    }

    /** What waits for a decision, the oldest first. */
    @Needs(Scope.REDEMPTIONS_READ)
    @GetMapping("/waiting")
    ResponseEntity<Listed<RedemptionShown>> listWaiting(
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        var paging = Paging.of(limit, after);
        var all =
                queue.overview(currentActor.get(), 1).waiting().stream()
                        .map(RedemptionShown::of)
                        .toList();
        return paging.answer(
                request,
                all,
                one -> new Place<>(one.requestedAt(), one.id()),
                text -> Place.of(text, Paging::moment));
    }

    /** Everything that one learner requested, the newest first. */
    @Needs(Scope.REDEMPTIONS_READ)
    @GetMapping("/of-learner/{learner}")
    ResponseEntity<Listed<RedemptionShown>> listOfLearner(
            @PathVariable int learner,
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        var start = Paging.of(limit, after).after(Position.START, RequestsResource::position);
        return answer(request, queue.ofLearner(currentActor.get(), learner, start, limit));
    }

    /** One request. */
    @Needs(Scope.REDEMPTIONS_READ)
    @GetMapping("/{id}")
    RedemptionShown getRedemption(@PathVariable UUID id) {
        return RedemptionShown.of(queue.one(currentActor.get(), id));
    }

    private static ResponseEntity<Listed<RedemptionShown>> answer(
            HttpServletRequest request, Page<DecidedRequest> page) {
        var next = page.next();
        return Paging.answer(
                request,
                page.lines().stream().map(RedemptionShown::of).toList(),
                next == null ? null : next.at() + "|" + next.id());
    }

    private static Position position(String text) {
        var parts = text.split("\\|", 2);
        return new Position(Paging.moment(parts[0]), UUID.fromString(parts[1]));
    }
}
