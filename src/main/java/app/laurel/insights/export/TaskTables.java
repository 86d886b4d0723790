package app.laurel.insights.export;

import app.laurel.tasks.ReadTasks;
import app.laurel.tasks.Task;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an export holds of what a learner was given to do. */
@Component
class TaskTables {

    private final ReadTasks tasks;

    TaskTables(ReadTasks tasks) {
        this.tasks = tasks;
    }

    List<ExportTable<?>> of(LearnerExport export) {
        return List.of(
                ExportTable.of(
                        "tasks",
                        tasks.every(export.learner()),
                        List.of(
                                new Column<>("id", one -> one.id().toString()),
                                new Column<>("unit", Task::unitId),
                                new Column<>("title", Task::title),
                                new Column<>("concept", Task::concept),
                                new Column<>("due", one -> one.due().toString()),
                                new Column<>("note", Task::note),
                                new Column<>("state", one -> one.state().name()),
                                new Column<>("givenAt", Task::givenAt),
                                new Column<>("givenBy", one -> export.roster().name(one.givenBy())),
                                new Column<>("endedAt", Task::endedAt))));
    }
}
