package app.laurel.learning;

import java.time.Instant;

/** What an administrator said to a report of a question, and when. */
public record AnsweredReport(String text, ReportAnswer answer, Instant at) {}
