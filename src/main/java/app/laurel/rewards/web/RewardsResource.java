package app.laurel.rewards.web;

import app.laurel.rest.Listed;
import app.laurel.rest.Needs;
import app.laurel.rest.Paging;
import app.laurel.rest.Place;
import app.laurel.rest.Scope;
import app.laurel.rest.SeenVersion;
import app.laurel.rest.WriteKey;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.RewardCatalogue;
import app.laurel.rewards.RewardDetails;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller's family offers for points. */
@RestController
@RequestMapping(path = "/api/rewards", produces = MediaType.APPLICATION_JSON_VALUE)
class RewardsResource {

    private final RewardCatalogue catalogue;
    private final KeepRewards keep;
    private final CurrentActor currentActor;
    private final SeenVersion seenVersion;

    RewardsResource(
            RewardCatalogue catalogue,
            KeepRewards keep,
            CurrentActor currentActor,
            SeenVersion seenVersion) {
        this.catalogue = catalogue;
        this.keep = keep;
        this.currentActor = currentActor;
        this.seenVersion = seenVersion;
    }

    /** All rewards by cost, the archived ones too. */
    @Needs(Scope.REWARDS_READ)
    @GetMapping
    ResponseEntity<Listed<RewardShown>> listRewards(
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        var paging = Paging.of(limit, after);
        var all = catalogue.items(currentActor.get()).stream().map(RewardShown::of).toList();
        return paging.answer(
                request,
                all,
                one -> new Place<>(Objects.requireNonNull(one.cost()), one.id()),
                text -> Place.of(text, Integer::valueOf));
    }

    /** One reward. */
    @Needs(Scope.REWARDS_READ)
    @GetMapping("/{id}")
    RewardShown getReward(@PathVariable UUID id) {
        return RewardShown.of(catalogue.item(currentActor.get(), id));
    }

    /** Adds a reward. */
    @Needs(Scope.REWARDS_WRITE)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RewardShown> addReward(
            @RequestBody RewardDetails wanted, HttpServletRequest request) {
        var actor = currentActor.get();
        var id = WriteKey.of(request, actor).id();
        keep.add(actor, id, wanted);
        return ResponseEntity.created(URI.create("/api/rewards/" + id))
                .body(RewardShown.of(catalogue.item(actor, id)));
    }

    /** Replaces what a reward is. Savings above a lowered cost can be spent again. */
    @Needs(value = Scope.REWARDS_WRITE, movesPoints = true)
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    RewardShown changeReward(
            @PathVariable UUID id, @RequestBody RewardDetails wanted, HttpServletRequest request) {
        var actor = currentActor.get();
        var seen = catalogue.item(actor, id);
        seenVersion.require(request, RewardShown.of(seen));
        keep.change(actor, id, seen.version(), wanted);
        return RewardShown.of(catalogue.item(actor, id));
    }

    /** Takes a reward out of the shop: requests that wait are rejected, savings come back. */
    @Needs(value = Scope.REWARDS_WRITE, movesPoints = true)
    @PostMapping("/{id}/archive")
    RewardShown archiveReward(@PathVariable UUID id) {
        var actor = currentActor.get();
        keep.archive(actor, id);
        return RewardShown.of(catalogue.item(actor, id));
    }

    /** Puts an archived reward back into the shop. */
    @Needs(Scope.REWARDS_WRITE)
    @PostMapping("/{id}/restore")
    RewardShown restoreReward(@PathVariable UUID id) {
        var actor = currentActor.get();
        keep.restore(actor, id);
        return RewardShown.of(catalogue.item(actor, id));
    }
}
