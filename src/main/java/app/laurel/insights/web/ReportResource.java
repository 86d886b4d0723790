package app.laurel.insights.web;

import app.laurel.insights.ReadReport;
import app.laurel.insights.ReportAddress;
import app.laurel.insights.ReportTable;
import app.laurel.platform.CsvFile;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives adults the report that they look at as a file for spreadsheets. */
@Controller
class ReportResource {

    private final ReadReport read;
    private final CurrentActor currentActor;

    ReportResource(ReadReport read, CurrentActor currentActor) {
        this.read = read;
        this.currentActor = currentActor;
    }

    @GetMapping("/reports/export")
    void export(
            @RequestParam(name = ReportAddress.PERIOD, required = false) @Nullable String period,
            @RequestParam(name = ReportAddress.BACK, required = false) @Nullable String back,
            HttpServletResponse response)
            throws IOException {
        var address = ReportAddress.of(period, back);
        var report = read.report(currentActor.get(), address.period(), address.back());
        var name = "laurel-report-%s-%s.csv".formatted(report.time().from(), report.time().to());
        Download.begin(response, "text/csv;charset=UTF-8", name);
        write(ReportTable.of(report), response);
    }

    private static void write(ReportTable table, HttpServletResponse response) throws IOException {
        var csv = new CsvFile(response.getWriter(), table.headings());
        for (var row : table.rows()) {
            var line = new ArrayList<@Nullable Object>();
            line.add(row.name());
            line.addAll(row.values());
            csv.line(line);
        }
    }
}
