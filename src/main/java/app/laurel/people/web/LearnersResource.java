package app.laurel.people.web;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepLearners;
import app.laurel.people.OutsideLooks;
import app.laurel.people.SaveLearner;
import app.laurel.rest.Listed;
import app.laurel.rest.Needs;
import app.laurel.rest.Paging;
import app.laurel.rest.Scope;
import app.laurel.rest.SeenVersion;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
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

/** The learners of the caller's family. */
@RestController
@RequestMapping(path = "/api/learners", produces = MediaType.APPLICATION_JSON_VALUE)
class LearnersResource {

    private final FamilyDirectory directory;
    private final OutsideLooks looks;
    private final KeepLearners keep;
    private final SaveLearner save;
    private final CurrentActor currentActor;
    private final SeenVersion seenVersion;

    LearnersResource(
            FamilyDirectory directory,
            OutsideLooks looks,
            KeepLearners keep,
            SaveLearner save,
            CurrentActor currentActor,
            SeenVersion seenVersion) {
        this.directory = directory;
        this.looks = looks;
        this.keep = keep;
        this.save = save;
        this.currentActor = currentActor;
        this.seenVersion = seenVersion;
    }

    /** All learners of the family, also those who were archived, by id. */
    @Needs(Scope.LEARNERS_READ)
    @GetMapping
    ResponseEntity<Listed<LearnerShown>> listLearners(
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        var paging = Paging.of(limit, after);
        var all =
                directory.everyLearner(currentActor.get()).stream().map(LearnerShown::of).toList();
        return paging.answer(request, all, LearnerShown::id, Integer::valueOf);
    }

    /**
     * One learner: of the caller's family, or the caller; an administrator's look at anybody else
     * is recorded.
     */
    @Needs(Scope.LEARNERS_READ)
    @GetMapping("/{id}")
    LearnerShown getLearner(@PathVariable int id) {
        var actor = currentActor.get();
        var learner = directory.learner(actor, id);
        looks.remember(actor, learner);
        return LearnerShown.of(learner);
    }

    /** Adds a learner to the family. */
    @Needs(Scope.LEARNERS_WRITE)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LearnerShown> addLearner(@RequestBody LearnerWanted wanted) {
        var actor = currentActor.get();
        var id = keep.add(actor, wanted.wishes());
        return ResponseEntity.created(URI.create("/api/learners/" + id))
                .body(LearnerShown.of(directory.ownLearner(actor, id)));
    }

    /** Replaces what is said about a learner. */
    @Needs(Scope.LEARNERS_WRITE)
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    LearnerShown changeLearner(
            @PathVariable int id, @RequestBody LearnerWanted wanted, HttpServletRequest request) {
        var actor = currentActor.get();
        var seen = directory.ownLearner(actor, id);
        seenVersion.require(request, LearnerShown.of(seen));
        save.change(actor, seen, wanted.wishes());
        return LearnerShown.of(directory.ownLearner(actor, id));
    }

    /** Hides a learner and ends their sessions; nothing is lost. */
    @Needs(Scope.LEARNERS_WRITE)
    @PostMapping("/{id}/archive")
    LearnerShown archiveLearner(@PathVariable int id) {
        var actor = currentActor.get();
        keep.archive(actor, id);
        return LearnerShown.of(directory.ownLearner(actor, id));
    }

    /** Brings an archived learner back. */
    @Needs(Scope.LEARNERS_WRITE)
    @PostMapping("/{id}/restore")
    LearnerShown restoreLearner(@PathVariable int id) {
        var actor = currentActor.get();
        keep.restore(actor, id);
        return LearnerShown.of(directory.ownLearner(actor, id));
    }
}
