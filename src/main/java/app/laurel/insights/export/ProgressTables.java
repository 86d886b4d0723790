package app.laurel.insights.export;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.mastery.ConceptLevel;
import app.laurel.mastery.DayTotal;
import app.laurel.mastery.Estimate;
import app.laurel.mastery.Guidance;
import app.laurel.mastery.Progress;
import app.laurel.mastery.SubjectPerformance;
import app.laurel.mastery.WeekTotal;
import app.laurel.mastery.WeeklyGoalSince;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an export holds of what came of learning, and of what parents decided about it. */
@Component
class ProgressTables {

    private static final LocalDate EVER = LocalDate.EPOCH;

    private final Curriculum curriculum;
    private final Progress progress;

    ProgressTables(Curriculum curriculum, Progress progress) {
        this.curriculum = curriculum;
        this.progress = progress;
    }

    List<ExportTable<?>> of(LearnerExport export) {
        return List.of(
                mastery(export),
                performance(export),
                weeks(export),
                days(export),
                weeklyGoal(export),
                guidance(export),
                dates("sick-days", progress.sickDays(export.learner().id())),
                dates("weekly-goals-met", progress.weeksMet(export.learner().id())));
    }

    private ExportTable<WeeklyGoalSince> weeklyGoal(LearnerExport export) {
        return ExportTable.of(
                "weekly-goal",
                progress.weeklyGoal(export.learner().id()).stream().toList(),
                List.of(
                        new Column<>("measure", one -> one.goal().measure().name()),
                        new Column<>("target", one -> one.goal().target()),
                        new Column<>("setAt", WeeklyGoalSince::since)));
    }

    private ExportTable<Guidance> guidance(LearnerExport export) {
        var today = LocalDate.ofInstant(export.at(), export.roster().settings().zone());
        return ExportTable.of(
                "guidance",
                progress.standing(export.learner().id(), today, today).guidance(),
                List.of(
                        new Column<>("kind", one -> one.kind().name()),
                        new Column<>("about", Guidance::id),
                        new Column<>("hidden", Guidance::hidden)));
    }

    private static ExportTable<LocalDate> dates(String name, List<LocalDate> dates) {
        return ExportTable.of(name, dates, List.of(new Column<>("date", LocalDate::toString)));
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
                        new Column<>("level", ProgressTables::level),
                        new Column<>("levelAtLeast", one -> low(one.estimate())),
                        new Column<>("levelAtMost", one -> high(one.estimate())),
                        new Column<>("needsReinforcement", ConceptLevel::needsReinforcement),
                        new Column<>("due", one -> one.due() == null ? null : one.due().toString()),
                        new Column<>("lastTestedAt", ConceptLevel::lastTested)));
    }

    private String conceptName(String concept) {
        return curriculum.concept(concept).map(Concept::name).orElse(concept);
    }

    /** Left out while there are too few answers for it, as on every screen. */
    private static @Nullable Object level(ConceptLevel one) {
        return one.level().isPresent() ? one.level().getAsInt() : null;
    }

    private static @Nullable Object low(@Nullable Estimate estimate) {
        return estimate == null ? null : estimate.low();
    }

    private static @Nullable Object high(@Nullable Estimate estimate) {
        return estimate == null ? null : estimate.high();
    }

    private ExportTable<SubjectPerformance> performance(LearnerExport export) {
        return ExportTable.of(
                "performance",
                progress.performance(List.of(export.learner().id())),
                List.of(
                        new Column<>("subject", SubjectPerformance::subject),
                        new Column<>("score", SubjectPerformance::score),
                        new Column<>("level", one -> one.level().name()),
                        new Column<>(
                                "known",
                                one -> one.estimate() == null ? null : one.estimate().level()),
                        new Column<>("knownAtLeast", one -> low(one.estimate())),
                        new Column<>("knownAtMost", one -> high(one.estimate())),
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
}
