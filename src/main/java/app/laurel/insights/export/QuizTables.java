package app.laurel.insights.export;

import app.laurel.earning.QuizPayLine;
import app.laurel.earning.ReadPay;
import app.laurel.quizzes.KeepPseudonyms;
import app.laurel.quizzes.QuizRecord;
import app.laurel.quizzes.QuizRecord.Answered;
import app.laurel.quizzes.QuizRecord.Played;
import app.laurel.quizzes.QuizRecord.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an export holds of quizzes, and under which name other families see the results. */
@Component
class QuizTables {

    /** Attempts come with all their answers. */
    private static final int ATTEMPTS_AT_ONCE = 100;

    private final QuizRecord record;
    private final ReadPay pay;
    private final KeepPseudonyms pseudonyms;

    QuizTables(QuizRecord record, ReadPay pay, KeepPseudonyms pseudonyms) {
        this.record = record;
        this.pay = pay;
        this.pseudonyms = pseudonyms;
    }

    List<ExportTable<?>> of(LearnerExport export) {
        return List.of(attempts(export), answers(export), pay(export), pseudonym(export));
    }

    private ExportTable<Played> attempts(LearnerExport export) {
        return new ExportTable<>(
                "quiz-attempts",
                List.of(
                        new Column<>("id", one -> one.id().toString()),
                        new Column<>("quiz", one -> one.quizId().toString()),
                        new Column<>("title", Played::title),
                        new Column<>("subject", Played::subject),
                        new Column<>("number", Played::number),
                        new Column<>("state", Played::state),
                        new Column<>("startedAt", Played::startedAt),
                        new Column<>("completedAt", Played::completedAt),
                        new Column<>("questions", Played::questions),
                        new Column<>("correct", Played::correct),
                        new Column<>("milliseconds", Played::timeMs),
                        new Column<>("shared", Played::shared)),
                played(export));
    }

    private ExportTable<Answered> answers(LearnerExport export) {
        return new ExportTable<>(
                "quiz-answers",
                List.of(
                        new Column<>("attempt", one -> one.attempt().toString()),
                        new Column<>("number", Answered::number),
                        new Column<>("question", Answered::question),
                        new Column<>("answer", Answered::chosen),
                        new Column<>("rightAnswer", Answered::right),
                        new Column<>("correct", Answered::correct),
                        new Column<>("concepts", Answered::concepts),
                        new Column<>("milliseconds", Answered::elapsedMs),
                        new Column<>("tooFast", Answered::tooFast),
                        new Column<>("answeredAt", Answered::answeredAt)),
                rows -> played(export).forEach(one -> one.answers().forEach(rows)));
    }

    private ExportTable.Rows<Played> played(LearnerExport export) {
        return Pages.from(
                Position.START,
                position -> {
                    var rows = record.attempts(export.learner(), position, ATTEMPTS_AT_ONCE);
                    return new Pages.Page<>(rows, after(rows));
                });
    }

    private static @Nullable Position after(List<Played> rows) {
        return rows.size() < ATTEMPTS_AT_ONCE
                ? null
                : new Position(rows.getLast().startedAt(), rows.getLast().id());
    }

    private ExportTable<QuizPayLine> pay(LearnerExport export) {
        return ExportTable.of(
                "quiz-pay",
                pay.quizLines(export.learner()),
                List.of(
                        new Column<>("attempt", one -> one.attemptId().toString()),
                        new Column<>("day", one -> one.day().toString()),
                        new Column<>("paidAt", QuizPayLine::paidAt),
                        new Column<>("right", QuizPayLine::plain),
                        new Column<>("improved", QuizPayLine::improved),
                        new Column<>("tooFast", QuizPayLine::tooFast),
                        new Column<>("finishingCounts", QuizPayLine::finishing),
                        new Column<>("withheld", QuizPayLine::withheld),
                        new Column<>("paid", QuizPayLine::total)));
    }

    private ExportTable<KeepPseudonyms.Agreed> pseudonym(LearnerExport export) {
        return ExportTable.of(
                "pseudonym",
                pseudonyms.agreed(export.learner()).stream().toList(),
                List.of(
                        new Column<>("pseudonym", KeepPseudonyms.Agreed::pseudonym),
                        new Column<>("agreedBy", one -> export.roster().name(one.by())),
                        new Column<>("agreedAt", KeepPseudonyms.Agreed::at)));
    }
}
