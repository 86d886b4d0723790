package app.laurel.insights.web;

import app.laurel.insights.ObserveLearner;
import app.laurel.rest.Declined;
import app.laurel.rest.Needs;
import app.laurel.rest.Problem;
import app.laurel.rest.Scope;
import app.laurel.shell.CurrentActor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How a learner does, as adults see it; an administrator's look from outside is recorded. */
@RestController
@RequestMapping(
        path = "/api/learners/{learner}/performance",
        produces = MediaType.APPLICATION_JSON_VALUE)
class PerformanceResource {

    private static final int MOST_WEEKS = 104;

    private final ObserveLearner observe;
    private final CurrentActor currentActor;

    PerformanceResource(ObserveLearner observe, CurrentActor currentActor) {
        this.observe = observe;
        this.currentActor = currentActor;
    }

    /** Subjects week by week, and every concept that was asked about. */
    @Needs(Scope.LEARNERS_READ)
    @GetMapping
    Performance getPerformance(
            @PathVariable int learner, @RequestParam(defaultValue = "12") int weeks) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new Declined(Problem.invalid("weeks", "rest.rule.limit", MOST_WEEKS));
        }
        var actor = currentActor.get().requireAdult();
        return Performance.of(observe.performance(actor, learner, weeks));
    }
}
