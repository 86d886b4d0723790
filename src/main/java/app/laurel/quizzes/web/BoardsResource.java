package app.laurel.quizzes.web;

import app.laurel.quizzes.BoardPeriod;
import app.laurel.quizzes.BoardScope;
import app.laurel.quizzes.ReadBoards;
import app.laurel.rest.Needs;
import app.laurel.rest.Paging;
import app.laurel.rest.Scope;
import app.laurel.shell.CurrentActor;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Leaderboards: people by their best attempts, of the family or, by pseudonyms, of everybody. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class BoardsResource {

    private static final String FAMILY = "FAMILY";
    private static final String EVER = "EVER";

    private final ReadBoards boards;
    private final CurrentActor currentActor;

    BoardsResource(ReadBoards boards, CurrentActor currentActor) {
        this.boards = boards;
        this.currentActor = currentActor;
    }

    /** The leaderboard of a quiz. */
    @Needs(Scope.QUIZZES_READ)
    @GetMapping("/quizzes/{id}/leaderboard")
    NumberedPage<BoardLine> getLeaderboard(
            @PathVariable UUID id,
            @RequestParam(defaultValue = FAMILY) BoardScope scope,
            @RequestParam(defaultValue = EVER) BoardPeriod period,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Paging.USUAL) int limit) {
        NumberedPage.require(page, limit);
        var board = boards.ofQuiz(currentActor.get(), id, scope, period, page, limit);
        var items = board.rows().stream().map(BoardLine::of).toList();
        return NumberedPage.of(items, board.total(), page, limit);
    }

    /** The leaderboard over all quizzes. */
    @Needs(Scope.QUIZZES_READ)
    @GetMapping("/leaderboard")
    NumberedPage<TotalLine> getOverallLeaderboard(
            @RequestParam(defaultValue = FAMILY) BoardScope scope,
            @RequestParam(defaultValue = EVER) BoardPeriod period,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Paging.USUAL) int limit) {
        NumberedPage.require(page, limit);
        var board = boards.overall(currentActor.get(), scope, period, page, limit);
        var items = board.rows().stream().map(TotalLine::of).toList();
        return NumberedPage.of(items, board.total(), page, limit);
    }
}
