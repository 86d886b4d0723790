package app.laurel.insights.web;

import app.laurel.insights.export.ExportLearner;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives parents everything about a learner as an archive. */
@Controller
class LearnerExportResource {

    private final ExportLearner export;
    private final CurrentActor currentActor;

    LearnerExportResource(ExportLearner export, CurrentActor currentActor) {
        this.export = export;
        this.currentActor = currentActor;
    }

    @GetMapping("/learners/{id:[0-9]{1,9}}/export")
    void export(@PathVariable int id, HttpServletResponse response) throws IOException {
        var allowed = export.begin(currentActor.get(), id);
        Download.begin(response, "application/zip", allowed.fileName());
        export.write(allowed, response.getOutputStream());
    }
}
