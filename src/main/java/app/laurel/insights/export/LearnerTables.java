package app.laurel.insights.export;

import app.laurel.insights.AnswerLine;
import app.laurel.insights.LedgerLine;
import app.laurel.insights.ObserveLearner;
import app.laurel.insights.ReadLedger;
import app.laurel.learning.AnswerFilter;
import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.LessonCard;
import app.laurel.learning.RecordPosition;
import app.laurel.mastery.AwardAchievements;
import app.laurel.mastery.ConceptLevel;
import app.laurel.mastery.DayTotal;
import app.laurel.mastery.Progress;
import app.laurel.mastery.SubjectPerformance;
import app.laurel.mastery.Trophy;
import app.laurel.mastery.WeekTotal;
import app.laurel.points.Balance;
import app.laurel.points.Ledger;
import app.laurel.rewards.DecidedRequest;
import app.laurel.rewards.Goal;
import app.laurel.rewards.Position;
import app.laurel.rewards.RequestQueue;
import app.laurel.shell.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what an export holds; each table is read by the query that its screen reads. */
@Component
class LearnerTables {

    private static final LocalDate EVER = LocalDate.EPOCH;

    private final ObserveLearner observe;
    private final ReadLedger ledgerLines;
    private final Ledger ledger;
    private final LearningRecord record;
    private final Curriculum curriculum;
    private final Progress progress;
    private final AwardAchievements achievements;
    private final RequestQueue requests;

    LearnerTables(
            ObserveLearner observe,
            ReadLedger ledgerLines,
            Ledger ledger,
            LearningRecord record,
            Curriculum curriculum,
            Progress progress,
            AwardAchievements achievements,
            RequestQueue requests) {
        this.observe = observe;
        this.ledgerLines = ledgerLines;
        this.ledger = ledger;
        this.record = record;
        this.curriculum = curriculum;
        this.progress = progress;
        this.achievements = achievements;
        this.requests = requests;
    }

    List<ExportTable<?>> of(LearnerExport export) {
        return List.of(
                profile(export),
                lessons(export),
                answers(export),
                mastery(export),
                performance(export),
                weeks(export),
                days(export),
                ledger(export),
                goals(export),
                redemptions(export),
                achievements(export));
    }

    private static ExportTable<LearnerExport> profile(LearnerExport export) {
        return ExportTable.of(
                "profile",
                List.of(export),
                List.of(
                        new Column<>("name", one -> one.learner().name()),
                        new Column<>("grade", one -> one.learner().grade()),
                        new Column<>("avatar", one -> one.learner().avatar()),
                        new Column<>("colour", one -> one.learner().colour()),
                        new Column<>("subjects", one -> one.learner().subjects()),
                        new Column<>("doubleOrLoss", one -> one.learner().doubleOrLoss()),
                        new Column<>("archived", one -> one.learner().archived()),
                        new Column<>("lastSeenAt", one -> one.learner().lastSeenAt()),
                        new Column<>("pointsName", one -> one.roster().settings().pointsName()),
                        new Column<>("timeZone", one -> one.roster().settings().zone().getId()),
                        new Column<>("exportedAt", LearnerExport::at)));
    }

    private ExportTable<LessonCard> lessons(LearnerExport export) {
        return new ExportTable<>(
                "lessons",
                List.of(
                        new Column<>("id", LessonCard::id),
                        new Column<>("status", one -> one.status().name()),
                        new Column<>("subject", LessonCard::subject),
                        new Column<>("title", LessonCard::title),
                        new Column<>("unit", LessonCard::unitId),
                        new Column<>("questions", LessonCard::questions),
                        new Column<>("answered", LessonCard::answered),
                        new Column<>("correct", LessonCard::correct),
                        new Column<>("score", LessonCard::score),
                        new Column<>("createdAt", LessonCard::createdAt),
                        new Column<>("completedAt", LessonCard::completedAt)),
                Pages.from(
                        RecordPosition.START,
                        position -> {
                            var rows = record.lessons(export.learner(), position, Pages.SIZE);
                            return new Pages.Page<>(rows, after(rows));
                        }));
    }

    private static @Nullable RecordPosition after(List<LessonCard> rows) {
        return rows.size() < Pages.SIZE
                ? null
                : new RecordPosition(rows.getLast().createdAt(), rows.getLast().id());
    }

    private ExportTable<AnswerLine> answers(LearnerExport export) {
        return new ExportTable<>(
                "answers",
                List.of(
                        new Column<>("id", one -> one.answer().id().toString()),
                        new Column<>("lesson", one -> one.answer().lessonId()),
                        new Column<>("lessonTitle", one -> one.answer().lesson()),
                        new Column<>("subject", one -> one.answer().subject()),
                        new Column<>("question", one -> one.answer().question()),
                        new Column<>("answer", one -> one.answer().chosen()),
                        new Column<>("rightAnswer", one -> one.answer().right()),
                        new Column<>("correct", one -> one.answer().correct()),
                        new Column<>("concepts", one -> one.answer().concepts()),
                        new Column<>("conceptNames", AnswerLine::concepts),
                        new Column<>("milliseconds", one -> one.answer().elapsedMs()),
                        new Column<>("answeredAt", one -> one.answer().at())),
                Pages.from(
                        RecordPosition.START,
                        position -> {
                            var page =
                                    observe.moreAnswers(
                                            export.actor(),
                                            export.learner().id(),
                                            AnswerFilter.ALL,
                                            position,
                                            Pages.SIZE);
                            return new Pages.Page<>(page.lines(), page.next());
                        }));
    }

    private ExportTable<ConceptLevel> mastery(LearnerExport export) {
        return ExportTable.of(
                "mastery",
                progress.concepts(export.learner().id()),
                List.of(
                        new Column<>("subject", ConceptLevel::subject),
                        new Column<>("concept", ConceptLevel::concept),
                        new Column<>("conceptName", one -> conceptName(one.concept())),
                        new Column<>("correct", ConceptLevel::correct),
                        new Column<>("total", ConceptLevel::total),
                        new Column<>("level", LearnerTables::level),
                        new Column<>("needsReinforcement", ConceptLevel::needsReinforcement),
                        new Column<>("lastTestedAt", ConceptLevel::lastTested)));
    }

    private String conceptName(String concept) {
        return curriculum.concept(concept).map(Concept::name).orElse(concept);
    }

    /** Left out while there are too few answers for it, as on every screen. */
    private static @Nullable Object level(ConceptLevel one) {
        return one.level().isPresent() ? one.level().getAsInt() : null;
    }

    private ExportTable<SubjectPerformance> performance(LearnerExport export) {
        return ExportTable.of(
                "performance",
                progress.performance(List.of(export.learner().id())),
                List.of(
                        new Column<>("subject", SubjectPerformance::subject),
                        new Column<>("score", SubjectPerformance::score),
                        new Column<>("level", one -> one.level().name()),
                        new Column<>("lessons", SubjectPerformance::lessons),
                        new Column<>("answers", SubjectPerformance::answers),
                        new Column<>("correct", SubjectPerformance::correct),
                        new Column<>("lastAttemptedAt", SubjectPerformance::lastAttempted)));
    }

    private ExportTable<WeekTotal> weeks(LearnerExport export) {
        return ExportTable.of(
                "weeks",
                progress.weeks(List.of(export.learner().id()), EVER),
                List.of(
                        new Column<>("week", one -> one.week().toString()),
                        new Column<>("subject", WeekTotal::subject),
                        new Column<>("answers", WeekTotal::answers),
                        new Column<>("correct", WeekTotal::correct),
                        new Column<>("lessons", WeekTotal::lessons),
                        new Column<>(
                                "score",
                                one -> one.score().isPresent() ? one.score().getAsInt() : null)));
    }

    private ExportTable<DayTotal> days(LearnerExport export) {
        return ExportTable.of(
                "days",
                progress.days(List.of(export.learner().id()), EVER),
                List.of(
                        new Column<>("day", one -> one.day().toString()),
                        new Column<>("answers", DayTotal::answers),
                        new Column<>("correct", DayTotal::correct),
                        new Column<>("lessons", DayTotal::lessons),
                        new Column<>("minutes", DayTotal::minutes)));
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

    private ExportTable<Goal> goals(LearnerExport export) {
        return ExportTable.of(
                "goals",
                observe.goals(export.actor(), export.learner().id()).goals(),
                List.of(
                        new Column<>("id", one -> one.rewardId().toString()),
                        new Column<>("title", Goal::title),
                        new Column<>("cost", Goal::cost),
                        new Column<>("saved", Goal::saved)));
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

    private ExportTable<Trophy> achievements(LearnerExport export) {
        return ExportTable.of(
                "achievements",
                achievements.trophies(export.actor(), export.learner().id()),
                List.of(
                        new Column<>("type", one -> one.type().name()),
                        new Column<>(
                                "title",
                                one -> Text.of("mastery.achievement." + one.type() + ".title")),
                        new Column<>("progress", Trophy::progress),
                        new Column<>("goal", one -> one.type().goal()),
                        new Column<>("points", one -> one.type().points()),
                        new Column<>("earnedAt", Trophy::earnedAt)));
    }
}
