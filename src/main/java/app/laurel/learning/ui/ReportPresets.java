package app.laurel.learning.ui;

import app.laurel.shell.Text;
import java.util.List;
import java.util.stream.Stream;

/** What is often wrong with a question. */
final class ReportPresets {

    private ReportPresets() {}

    static List<String> texts() {
        return Stream.of("answer", "understand", "picture")
                .map(one -> Text.of("learning.report.preset." + one))
                .toList();
    }
}
