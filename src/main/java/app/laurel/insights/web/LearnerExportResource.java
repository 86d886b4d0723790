package app.laurel.insights.web;

import app.laurel.insights.export.ExportLearner;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(allowed.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        export.write(allowed, response.getOutputStream());
    }
}
