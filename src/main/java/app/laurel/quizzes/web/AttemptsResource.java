package app.laurel.quizzes.web;

import app.laurel.quizzes.ListAttempts;
import app.laurel.quizzes.SubmitAttempt;
import app.laurel.quizzes.SubmittedAnswers;
import app.laurel.rest.Declined;
import app.laurel.rest.Needs;
import app.laurel.rest.Paging;
import app.laurel.rest.Problem;
import app.laurel.rest.Scope;
import app.laurel.shell.CurrentActor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Attempts at a quiz: of the caller, and for adults of everybody in the family. */
@RestController
@RequestMapping(path = "/api/quizzes/{id}/attempts", produces = MediaType.APPLICATION_JSON_VALUE)
class AttemptsResource {

    private final ListAttempts list;
    private final SubmitAttempt submit;
    private final CurrentActor currentActor;

    AttemptsResource(ListAttempts list, SubmitAttempt submit, CurrentActor currentActor) {
        this.list = list;
        this.submit = submit;
        this.currentActor = currentActor;
    }

    /** Closed attempts, the newest first. */
    @Needs(Scope.ATTEMPTS_READ)
    @GetMapping
    NumberedPage<AttemptShown> listAttempts(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer userId,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Paging.USUAL) int limit) {
        NumberedPage.require(page, limit);
        var found = list.of(currentActor.get(), id, userId, page, limit);
        var items = found.attempts().stream().map(AttemptShown::of).toList();
        return NumberedPage.of(items, found.total(), page, limit);
    }

    /**
     * Hands in a whole attempt; the server grades it and keeps it, or nothing of it. Not for
     * learners, whose time only the server's clock tells.
     */
    @Needs(value = Scope.ATTEMPTS_WRITE)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AttemptShown submitAttempt(@PathVariable UUID id, @RequestBody SubmittedAnswers answers) {
        var actor = currentActor.get();
        if (actor.isLearner()) {
            throw new Declined(Problem.of(403, "learners-play-in-laurel"));
        }
        return AttemptShown.of(submit.submit(actor, id, answers));
    }
}
