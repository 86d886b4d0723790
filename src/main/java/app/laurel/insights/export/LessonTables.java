package app.laurel.insights.export;

import app.laurel.insights.AnswerLine;
import app.laurel.insights.ObserveLearner;
import app.laurel.learning.AnswerFilter;
import app.laurel.learning.FiledReport;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.LessonCard;
import app.laurel.learning.RecordPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an export holds of the lessons, every answer in them, and what was said about questions. */
@Component
class LessonTables {

    private final ObserveLearner observe;
    private final LearningRecord record;

    LessonTables(ObserveLearner observe, LearningRecord record) {
        this.observe = observe;
        this.record = record;
    }

    List<ExportTable<?>> of(LearnerExport export) {
        return List.of(lessons(export), answers(export), reports(export));
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
                        new Column<>("practiceOf", LessonCard::practiceOf),
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
                        new Column<>("kind", one -> one.answer().kind().name()),
                        new Column<>("question", one -> one.answer().question()),
                        new Column<>("answer", one -> one.answer().chosen()),
                        new Column<>("rightAnswer", one -> one.answer().right()),
                        new Column<>("correct", one -> one.answer().correct()),
                        new Column<>("concepts", one -> one.answer().concepts()),
                        new Column<>("conceptNames", AnswerLine::concepts),
                        new Column<>("milliseconds", one -> one.answer().elapsedMs()),
                        new Column<>("tooFast", one -> one.answer().tooFast()),
                        new Column<>("hinted", one -> one.answer().hinted()),
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

    private ExportTable<FiledReport> reports(LearnerExport export) {
        return ExportTable.of(
                "question-reports",
                record.reports(export.learner()),
                List.of(
                        new Column<>("lesson", FiledReport::lessonId),
                        new Column<>("number", one -> one.questionIndex() + 1),
                        new Column<>("question", FiledReport::question),
                        new Column<>("answer", FiledReport::chosen),
                        new Column<>("rightAnswer", FiledReport::right),
                        new Column<>("words", FiledReport::words),
                        new Column<>("reportedAt", FiledReport::at),
                        new Column<>("decidedAt", FiledReport::decidedAt),
                        new Column<>("decidedBy", one -> export.roster().name(one.decidedBy())),
                        new Column<>("hidden", FiledReport::hid),
                        new Column<>(
                                "administrator",
                                one -> one.answer() == null ? null : one.answer().name()),
                        new Column<>("administratorAt", FiledReport::answeredAt)));
    }
}
