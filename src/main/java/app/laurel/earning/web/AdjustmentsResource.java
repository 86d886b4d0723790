package app.laurel.earning.web;

import app.laurel.earning.AdjustPoints;
import app.laurel.earning.UndoLine;
import app.laurel.rest.Needs;
import app.laurel.rest.Scope;
import app.laurel.rest.WriteKey;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Points that are given, taken or undone by hand. */
@RestController
@RequestMapping(path = "/api/learners/{learner}", produces = MediaType.APPLICATION_JSON_VALUE)
class AdjustmentsResource {

    private final AdjustPoints adjust;
    private final UndoLine undo;
    private final CurrentActor currentActor;

    AdjustmentsResource(AdjustPoints adjust, UndoLine undo, CurrentActor currentActor) {
        this.adjust = adjust;
        this.undo = undo;
        this.currentActor = currentActor;
    }

    /** Gives or takes points: a parent of own learners, an administrator of anyone. */
    @Needs(value = Scope.POINTS_WRITE, movesPoints = true)
    @PostMapping(path = "/adjustments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Adjusted adjustPoints(
            @PathVariable int learner,
            @RequestBody AdjustmentWanted wanted,
            HttpServletRequest request) {
        var actor = currentActor.get();
        var key = WriteKey.of(request, actor).text();
        var line = adjust.adjust(actor, learner, wanted.amount(), wanted.reason(), key);
        return new Adjusted(line, learner, Objects.requireNonNull(wanted.amount()));
    }

    /** What undoing a line of the ledger would do now. */
    @Needs(Scope.POINTS_READ)
    @GetMapping("/ledger/{line}/undo")
    UndoShown previewUndo(@PathVariable int learner, @PathVariable UUID line) {
        return UndoShown.of(undo.preview(currentActor.get().requireAdult(), learner, line));
    }

    /** Undoes a line of the ledger by another one. */
    @Needs(value = Scope.POINTS_WRITE, movesPoints = true)
    @PostMapping(path = "/ledger/{line}/undo", consumes = MediaType.APPLICATION_JSON_VALUE)
    UndoShown undoLine(
            @PathVariable int learner,
            @PathVariable UUID line,
            @RequestBody(required = false) @Nullable UndoWanted asked) {
        var wanted = Objects.requireNonNullElse(asked, UndoWanted.WHATEVER_IT_MOVES);
        var actor = currentActor.get().requireAdult();
        var preview = undo.preview(actor, learner, line);
        var moves = Objects.requireNonNullElse(wanted.moves(), preview.moves());
        undo.undo(actor, learner, line, moves, wanted.reason());
        return UndoShown.of(preview);
    }
}
