package app.laurel.insights.web;

import app.laurel.insights.ReadReport;
import app.laurel.insights.ReportAddress;
import app.laurel.insights.ReportTable;
import app.laurel.mastery.Estimate;
import app.laurel.platform.CsvFile;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.Text;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    private static List<@Nullable Object> words(List<@Nullable Estimate> known) {
        var words = new ArrayList<@Nullable Object>();
        for (var one : known) {
            words.add(
                    one == null
                            ? null
                            : Text.of("shell.chart.band", one.level(), one.low(), one.high()));
        }
        return words;
    }

    private static void write(ReportTable table, HttpServletResponse response) throws IOException {
        var csv = new CsvFile(response.getWriter(), table.headings());
        for (var row : table.rows()) {
            var line = new ArrayList<@Nullable Object>();
            line.add(row.name());
            line.addAll(row.known().isEmpty() ? row.values() : words(row.known()));
            csv.line(line);
        }
    }
}
