package app.laurel.insights.web;

import app.laurel.insights.LearnerPoints;
import app.laurel.insights.LedgerLine;
import app.laurel.insights.ReadLedger;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.rest.Declined;
import app.laurel.rest.Listed;
import app.laurel.rest.Needs;
import app.laurel.rest.Paging;
import app.laurel.rest.Problem;
import app.laurel.rest.Scope;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The points of a learner, as adults see them. */
@RestController
@RequestMapping(path = "/api/learners/{learner}", produces = MediaType.APPLICATION_JSON_VALUE)
class PointsResource {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private final ReadLedger ledger;
    private final CurrentActor currentActor;

    PointsResource(ReadLedger ledger, CurrentActor currentActor) {
        this.ledger = ledger;
        this.currentActor = currentActor;
    }

    /** The lines of a wallet, the newest first; of a goal's wallet by the id of its reward. */
    @Needs(Scope.POINTS_READ)
    @GetMapping("/ledger")
    ResponseEntity<Listed<LedgerLine>> listLedger(
            @PathVariable int learner,
            @RequestParam(required = false) @Nullable UUID wallet,
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        var actor = currentActor.get().requireAdult();
        var before = Paging.of(limit, after).after(Integer.MAX_VALUE, Integer::valueOf);
        if (before < 1) {
            throw new Declined(Problem.invalid("after", "rest.rule.cursor"));
        }
        var page =
                after == null
                        ? found(ledger.points(actor, learner, wallet, null, limit), wallet).page()
                        : ledger.more(actor, learner, wallet, before, limit);
        return Paging.answer(request, page.lines(), page.next());
    }

    /**
     * What is in a wallet, or was at the end of a minute: as {@code 2026-03-12T18:00} in the
     * family's time zone, or with an offset.
     */
    @Needs(Scope.POINTS_READ)
    @GetMapping("/balance")
    BalanceShown getBalance(
            @PathVariable int learner,
            @RequestParam(required = false) @Nullable UUID wallet,
            @RequestParam(required = false) @Nullable String at) {
        var actor = currentActor.get().requireAdult();
        var points =
                found(
                        at == null
                                ? ledger.points(actor, learner, wallet, null, 1)
                                : pointsAt(actor, learner, wallet, at),
                        wallet);
        return new BalanceShown(
                learner, wallet, points.minute(), points.head().zone().getId(), points.balance());
    }

    private static LearnerPoints found(LearnerPoints points, @Nullable UUID wallet) {
        if (!Objects.equals(points.wallet(), wallet)) {
            throw new NotFound();
        }
        return points;
    }

    private LearnerPoints pointsAt(Actor actor, int learner, @Nullable UUID wallet, String at) {
        return minute(at) instanceof OffsetDateTime minute
                ? ledger.pointsAt(actor, learner, wallet, minute.toInstant(), 1)
                : ledger.points(actor, learner, wallet, LocalDateTime.from(minute(at)), 1);
    }

    private static Temporal minute(String at) {
        try {
            var moment =
                    (Temporal)
                            DateTimeFormatter.ISO_DATE_TIME.parseBest(
                                    at, OffsetDateTime::from, LocalDateTime::from);
            var year = moment.get(ChronoField.YEAR);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return moment.with(ChronoField.SECOND_OF_MINUTE, 0)
                        .with(ChronoField.NANO_OF_SECOND, 0);
            }
        } catch (DateTimeException unreadable) {
            // Answered below, as what is out of range
        }
        throw new Declined(Problem.invalid("at", "rest.rule.value"));
    }
}
