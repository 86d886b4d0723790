package app.laurel.shell.chart;

import java.util.List;

/**
 * The figures of a chart as a table: what a screen reader reads, what is printed, and what "Show as
 * table" shows.
 *
 * @param caption says what the table is about
 * @param headings one per column
 * @param rows cells as they are shown, one per heading; the first one heads its row
 */
public record ChartTable(String caption, List<String> headings, List<List<String>> rows) {}
