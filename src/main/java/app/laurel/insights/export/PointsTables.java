package app.laurel.insights.export;

import app.laurel.earning.PayLine;
import app.laurel.earning.ReadPay;
import app.laurel.insights.LedgerLine;
import app.laurel.insights.ObserveLearner;
import app.laurel.insights.ReadLedger;
import app.laurel.learning.RecordPosition;
import app.laurel.points.Balance;
import app.laurel.points.Ledger;
import app.laurel.rewards.DecidedRequest;
import app.laurel.rewards.Goal;
import app.laurel.rewards.Position;
import app.laurel.rewards.RequestQueue;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an export holds of points, and of what they were spent on. */
@Component
class PointsTables {

    private final ObserveLearner observe;
    private final ReadLedger ledgerLines;
    private final Ledger ledger;
    private final RequestQueue requests;
    private final ReadPay pay;

    PointsTables(
            ObserveLearner observe,
            ReadLedger ledgerLines,
            Ledger ledger,
            RequestQueue requests,
            ReadPay pay) {
        this.observe = observe;
        this.ledgerLines = ledgerLines;
        this.ledger = ledger;
        this.requests = requests;
        this.pay = pay;
    }

    List<ExportTable<?>> of(LearnerExport export) {
        return List.of(ledger(export), lessonPay(export), goals(export), redemptions(export));
    }

    /** A line of one of the learner's wallets; {@code goal} is null for the spendable one. */
    private record WalletLine(@Nullable UUID goal, LedgerLine line) {}

    private ExportTable<WalletLine> ledger(LearnerExport export) {
        var wallets =
                ledger.balances(List.of(export.learner().id())).stream()
                        .map(Balance::rewardId)
                        .collect(Collectors.toList());
        return new ExportTable<>(
                "ledger",
                List.of(
                        new Column<>("id", one -> one.line().id().toString()),
                        new Column<>(
                                "goal", one -> one.goal() == null ? null : one.goal().toString()),
                        new Column<>("number", one -> one.line().number()),
                        new Column<>("at", one -> one.line().at()),
                        new Column<>("what", one -> one.line().what()),
                        new Column<>("by", one -> one.line().by()),
                        new Column<>("amount", one -> one.line().amount()),
                        new Column<>("balance", one -> one.line().balance())),
                rows -> wallets.forEach(wallet -> lines(export, wallet, rows)));
    }

    private void lines(LearnerExport export, @Nullable UUID wallet, Consumer<WalletLine> rows) {
        Pages.from(
                        Integer.MAX_VALUE,
                        (Integer before) -> {
                            var page =
                                    ledgerLines.more(
                                            export.actor(),
                                            export.learner().id(),
                                            wallet,
                                            before,
                                            Pages.SIZE);
                            return new Pages.Page<>(page.lines(), page.next());
                        })
                .forEach(line -> rows.accept(new WalletLine(wallet, line)));
    }

    private ExportTable<PayLine> lessonPay(LearnerExport export) {
        return new ExportTable<>(
                "lesson-pay",
                List.of(
                        new Column<>("lesson", PayLine::lessonId),
                        new Column<>("day", one -> one.day().toString()),
                        new Column<>("paidAt", PayLine::paidAt),
                        new Column<>("newRight", PayLine::plain),
                        new Column<>("newRightStaked", PayLine::staked),
                        new Column<>("knownBefore", PayLine::known),
                        new Column<>("tooFast", PayLine::tooFast),
                        new Column<>("stakesLost", PayLine::lost),
                        new Column<>("finishingCounts", PayLine::finishing),
                        new Column<>("timesBefore", PayLine::earlier),
                        new Column<>("withheld", PayLine::withheld),
                        new Column<>("paid", PayLine::total)),
                Pages.from(
                        RecordPosition.START,
                        position -> {
                            var rows = pay.lines(export.learner(), position, Pages.SIZE);
                            return new Pages.Page<>(rows, after(rows));
                        }));
    }

    private static @Nullable RecordPosition after(List<PayLine> rows) {
        return rows.size() < Pages.SIZE
                ? null
                : new RecordPosition(rows.getLast().paidAt(), rows.getLast().lessonId());
    }

    private ExportTable<Goal> goals(LearnerExport export) {
        return ExportTable.of(
                "goals",
                observe.goals(export.actor(), export.learner().id()).goals(),
                List.of(
                        new Column<>("id", one -> one.rewardId().toString()),
                        new Column<>("title", Goal::title),
                        new Column<>("cost", Goal::cost),
                        new Column<>("saved", Goal::saved),
                        new Column<>("ofTheWholeFamily", Goal::shared)));
    }

    private ExportTable<DecidedRequest> redemptions(LearnerExport export) {
        return new ExportTable<>(
                "redemptions",
                List.of(
                        new Column<>("id", one -> one.id().toString()),
                        new Column<>("reward", DecidedRequest::title),
                        new Column<>("cost", DecidedRequest::cost),
                        new Column<>("status", one -> one.status().name()),
                        new Column<>("requestedAt", DecidedRequest::requestedAt),
                        new Column<>("learnerNote", DecidedRequest::learnerNote),
                        new Column<>("decidedAt", DecidedRequest::decidedAt),
                        new Column<>("decidedBy", DecidedRequest::by),
                        new Column<>("agreedBy", DecidedRequest::agreedBy),
                        new Column<>("parentNote", DecidedRequest::parentNote),
                        new Column<>("deliveredAt", DecidedRequest::deliveredAt)),
                Pages.from(
                        Position.START,
                        position -> {
                            var page =
                                    requests.ofLearner(
                                            export.actor(),
                                            export.learner().id(),
                                            position,
                                            Pages.SIZE);
                            return new Pages.Page<>(page.lines(), page.next());
                        }));
    }
}
