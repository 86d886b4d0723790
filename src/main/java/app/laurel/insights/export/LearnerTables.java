package app.laurel.insights.export;

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
    private final AwardAchievements achievements;

    LearnerTables(
            LessonTables lessons,
            ProgressTables progress,
            PointsTables points,
            AwardAchievements achievements) {
        this.lessons = lessons;
        this.progress = progress;
        this.points = points;
        this.achievements = achievements;
    }

    List<ExportTable<?>> of(LearnerExport export) {
        var tables = new ArrayList<ExportTable<?>>();
        tables.add(profile(export));
        tables.addAll(lessons.of(export));
        tables.addAll(progress.of(export));
        tables.addAll(points.of(export));
        tables.add(achievements(export));
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
                        new Column<>("archived", one -> one.learner().archived()),
                        new Column<>("lastSeenAt", one -> one.learner().lastSeenAt()),
                        new Column<>("pointsName", one -> one.roster().settings().pointsName()),
                        new Column<>("timeZone", one -> one.roster().settings().zone().getId()),
                        new Column<>("exportedAt", LearnerExport::at)));
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
