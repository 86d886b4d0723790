package app.laurel.learning;

/** What administrators say to reports of a question. */
public enum ReportAnswer {
    KEPT,
    WITHDRAWN
}
