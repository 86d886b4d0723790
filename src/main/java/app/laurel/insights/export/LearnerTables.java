package app.laurel.insights.export;

import app.laurel.drafting.ReadDrafts;
import app.laurel.drafting.StoredDraft;
import app.laurel.mastery.AwardAchievements;
import app.laurel.mastery.Trophy;
import app.laurel.shell.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what an export holds; each table is read by the query that its screen reads. */
@Component
class LearnerTables {

    private final LessonTables lessons;
    private final ProgressTables progress;
    private final PointsTables points;
    private final TaskTables tasks;
    private final QuizTables quizzes;
    private final AwardAchievements achievements;
    private final ReadDrafts drafts;

    LearnerTables(
            LessonTables lessons,
            ProgressTables progress,
            PointsTables points,
            TaskTables tasks,
            QuizTables quizzes,
            AwardAchievements achievements,
            ReadDrafts drafts) {
        this.lessons = lessons;
        this.progress = progress;
        this.points = points;
        this.tasks = tasks;
        this.quizzes = quizzes;
        this.achievements = achievements;
        this.drafts = drafts;
    }

    List<ExportTable<?>> of(LearnerExport export) {
        var tables = new ArrayList<ExportTable<?>>();
        tables.add(profile(export));
        tables.addAll(lessons.of(export));
        tables.addAll(tasks.of(export));
        tables.addAll(quizzes.of(export));
        tables.addAll(progress.of(export));
        tables.addAll(points.of(export));
        tables.add(achievements(export));
        var drafted = drafts.stored(export.actor());
        if (!drafted.isEmpty()) {
            tables.add(drafts(drafted));
        }
        return tables;
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
                        new Column<>("look", one -> one.learner().look().name()),
                        new Column<>("archived", one -> one.learner().archived()),
                        new Column<>("lastSeenAt", one -> one.learner().lastSeenAt()),
                        new Column<>("pointsName", one -> one.roster().settings().pointsName()),
                        new Column<>("pointName", one -> one.roster().settings().pointName()),
                        new Column<>("timeZone", one -> one.roster().settings().zone().getId()),
                        new Column<>("exportedAt", LearnerExport::at)));
    }

    /**
     * The lessons that the family had drafted: they are no learner's, and all learners' together.
     */
    private static ExportTable<StoredDraft> drafts(List<StoredDraft> drafted) {
        return ExportTable.of(
                "drafted-lessons",
                drafted,
                List.of(
                        new Column<>("id", one -> one.id().toString()),
                        new Column<>("status", one -> one.status().name()),
                        new Column<>("subject", StoredDraft::subject),
                        new Column<>("grade", StoredDraft::grade),
                        new Column<>("topic", StoredDraft::topic),
                        new Column<>("lesson", StoredDraft::lesson),
                        new Column<>("askedAt", StoredDraft::askedAt),
                        new Column<>("decidedAt", StoredDraft::decidedAt),
                        new Column<>("editedAt", StoredDraft::editedAt)));
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
                        new Column<>("points", Trophy::points),
                        new Column<>("earnedAt", Trophy::earnedAt)));
    }
}
