package app.laurel.insights.web;

import app.laurel.insights.export.ExportLedger;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives parents and administrators a learner's ledger, signed. */
@Controller
class LedgerExportResource {

    private final ExportLedger export;
    private final CurrentActor currentActor;

    LedgerExportResource(ExportLedger export, CurrentActor currentActor) {
        this.export = export;
        this.currentActor = currentActor;
    }

    @GetMapping("/learners/{id:[0-9]{1,9}}/ledger")
    void export(@PathVariable int id, HttpServletResponse response) throws IOException {
        var allowed = export.begin(currentActor.get(), id);
        Download.begin(response, "application/jsonl;charset=UTF-8", allowed.fileName());
        export.write(allowed, response.getOutputStream());
    }
}
